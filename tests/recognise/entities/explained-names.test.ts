import { describe, expect, it } from 'vitest';
import { entitiesOf, identitiesOf, rulesOf } from './found.js';

const identity = (...answers: readonly string[]) => identitiesOf({ answers, masthead: { dateAnswered: '2025-03-18' } });

describe('a short name in brackets', () => {
  it.each([
    ['De Vereniging Kieler Oevers (VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (hierna: VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (verder de VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging voor Kieler Oevers (VKO) beslist.', 'VKO', 'Vereniging voor Kieler Oevers'],
    ['De Subsidieregeling vaste oevers Kiel (SVOK) geldt.', 'SVOK', 'Subsidieregeling vaste oevers Kiel'],
    ['De “Vereniging Kieler Oevers” (VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (VKO-2) beslist.', 'VKO-2', 'Vereniging Kieler Oevers'],
    ['De Stichting Kielzorg (Kielzorg) beslist.', 'Kielzorg', 'Stichting Kielzorg'],
    ['De Vereniging Kieler Oevers (hierna VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (afgekort: het VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De ‘Vereniging Kieler Oevers’ (VKO) beslist.', 'VKO', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers (VKO-N) beslist.', 'VKO-N', 'Vereniging Kieler Oevers'],
    ['De Vereniging Kieler Oevers & Kaden (VKOK) beslist.', 'VKOK', 'Vereniging Kieler Oevers & Kaden'],
    ['De Regeling vaste, oude oevers (RVOO) geldt.', 'RVOO', 'Regeling vaste, oude oevers'],
    ['De Kieler Oeverinspectie Veer (KOIV) beslist.', 'KOIV', 'Kieler Oeverinspectie Veer'],
    ['De Stichting voor vaste kaden (Kielzorg) beslist.', 'Kielzorg', 'Stichting voor vaste kaden'],
    ['Het Kielse veerinvesteringsplan van Noord (KVN) geldt.', 'KVN', 'Kielse veerinvesteringsplan van Noord'],
    ['Het Kielse veerinvesteringsplan van Noord (KVN-2) geldt.', 'KVN-2', 'Kielse veerinvesteringsplan van Noord'],
    ['Het Éénse veerinvesteringsplan van Noord (ÉVN) geldt.', 'ÉVN', 'Éénse veerinvesteringsplan van Noord'],
    ['De Vaste Oever Verordening (VOV) geldt.', 'VOV', 'Vaste Oever Verordening'],
    ['De Stichting Ponten Oost (SP-Oost) beslist.', 'SP-Oost', 'Stichting Ponten Oost'],
    ['Subsidieregeling vaste oevers Kiel (SVOK) geldt.', 'SVOK', 'Subsidieregeling vaste oevers Kiel'],
    ['Wij lezen de Subsidieregeling vaste oevers Kiel (SVOK) vaak.', 'SVOK', 'Subsidieregeling vaste oevers Kiel'],
    ['De NOK subsidieregeling vaste oevers (NSVO) geldt.', 'NSVO', 'NOK subsidieregeling vaste oevers'],
    ['De Stichting voor de vaste kaden (SVK) beslist.', 'SVK', 'Stichting voor de vaste kaden'],
  ])('is known by what stands before it: %s', (text, short, long) => {
    const found = identity(text, `Wij vragen ${short} daarom.`);
    expect(found.find(([words]) => words === short)?.[2]).toBe(long);
    expect(found.find(([words]) => words === long)?.[2]).toBe(long);
  });

  it.each([
    ['De Vereniging Kieler Oevers (2030) beslist.', '2030'], ['De Vereniging Kieler Oevers (II) beslist.', 'II'], ['De Vereniging Kieler Oevers (bijlage) beslist.', 'bijlage'], ['De Vereniging Kieler Oevers (SP) beslist.', 'SP'], ['De Vereniging Kieler Oevers (Irak) beslist.', 'Irak'], ['De Vereniging Kieler Oevers (A) beslist.', 'A'], ['De Vereniging Kieler Oevers (2VKO) beslist.', '2VKO'], ['De Vereniging Kieler Oevers (VKO is oud) beslist.', 'VKO'], ['De Vereniging Kieler Oevers (VKO’ers) beslist.', 'VKO’ers'], ['Een lid van de Vereniging Kieler Oevers (VKO’er) beslist.', 'VKO’er'], ['De Vereniging Kieler Oevers VKO) beslist.', 'VKO'],
  ])('is no name that is a number, a word, a party or a place: %s', (text, short) => expect(identity(text).filter(([words, , known]) => words === short && known === 'Vereniging Kieler Oevers')).toEqual([]));

  it('of a party or place stays that, and of a body of the tables unless its letters fit another name', () => {
    const known = (text: string, short: string) => identity(text).filter(([words]) => words === short).map(([, , row]) => row);
    expect(known('De Stichting Ponten (SP) beslist.', 'SP')).not.toContain('Stichting Ponten');
    expect(known('De Inspectie Rond Alle Kaden (Irak) beslist.', 'Irak')).toEqual(['irak']);
    expect(known('De Stichting Kielzorg (ACM) beslist.', 'ACM')).toEqual(['autoriteit-consument-en-markt']);
    expect(known('De Algemene Centrale Makelaars (ACM) beslist.', 'ACM')).toEqual(['Algemene Centrale Makelaars']);
    expect(known('De Autoriteit voor Consument en Markt (ACM) beslist.', 'Autoriteit voor Consument en Markt')).toEqual(['autoriteit-consument-en-markt']);
    expect(known('De Autoriteit voor Consument en Markt (ACM) beslist.', 'ACM')).toEqual(['autoriteit-consument-en-markt']);
  });

  it('are explained by the name before the day of a meeting', () => {
    const known = (text: string, short: string) => identity(text).filter(([words]) => words === short).map(([, , row]) => row);
    expect(known('In de Raad Algemene Zaken van 16 december 2030 (RAZ) bleek dat.', 'RAZ')).toEqual(['raad-algemene-zaken']);
    expect(known('In het Directeurenoverleg Veerponten van 3 mei 2030 (DOV) bleek dat.', 'DOV')).toEqual(['Directeurenoverleg Veerponten']);
  });

  it.each([
    ['De Algemene Centrale Makelaars (ACM) helpt consument en markt.', 'ACM', 'Algemene Centrale Makelaars'],
    ['De Autoriteit voor Consument en Markt Oost (ACM-Oost) beslist.', 'ACM-Oost', 'Autoriteit voor Consument en Markt Oost'],
    ['De Adviesraad Maalwater (AM) beslist.', 'AM', 'Adviesraad Maalwater'],
    ['Het College voor de Ronde van de Maten (CRM) beslist.', 'CRM', 'College voor de Ronde van de Maten'],
  ])('is not the body of the tables of which the full name has half the words or small ones: %s', (text, short, long) => expect(identity(text).filter(([words]) => words === short).map(([, , row]) => row)).toEqual([long]));

  it.each([
    ['De Landelijke beëindigingsregeling kielveren (Lkv) is open.', 'Lkv: Law'],
    ['De Brede kieluitkering verkeer en vervoer (BKV) is open.', 'BKV: Law'],
    ['De Nationale aanpak kielwater (NAK) is af.', 'NAK: Mission'],
    ['De Landelijke monitor kielwater (LMK) is af.', 'LMK: Work'],
  ])('is of the kind that the noun behind its adjective says: %s', (text, entity) => expect(entitiesOf(text)).toContain(entity));

  it('has the row of its full name when a table has it', () => {
    const found = identity('De Algemene Rekenkamer (ARK) beslist.', 'De ARK is klaar.');
    expect(found.filter(([words]) => words === 'ARK').map(([, type, row]) => [type, row])).toEqual([['GovernmentOrganization', 'algemene-rekenkamer'], ['GovernmentOrganization', 'algemene-rekenkamer']]);
  });

  it.each([
    ['Zij wonen in Kielerwoude (KLQ).', 'a place'], ['De Rekenkamer de oevers aan (RDO).', 'a body before an article'], ['De Rekenkamer een oever van (REO).', 'a body before an article'], ['De Vereniging Kieler Oevers (VKO-).', 'a hyphen behind it'], ['De Kieleragenda (QRX) geldt.', 'a paper'], ['De Stichting heeft vaste kaden (Kielzorg).', 'a body before a verb'], ['Zij meten Oosterman. De kade (ODK) is oud.', 'what an earlier sentence names'],
    ['Het Kielse veerinvesteringsplan van Noord (KXQZ) geldt.', 'words of other letters'], ['Het Kielse veerplan van Noord (KVXYZ) geldt.', 'two letters of five'], ['De Kielse boot (KX) vaart.', 'one letter of two'], ['De Stichting koopt boten, kaden (Kielzorg).', 'a body before a list'], ['Ik sprak mevrouw Kielkema (VKP) daar.', 'a person'],
  ])('is not explained: %s (%s)', (text) => expect(identity(text).filter(([words, , known]) => /^(?:[A-Z-]+|Kielzorg)$/.test(words) && known !== undefined)).toEqual([]));

  it.each([
    ['Het Veer investeringsplan (VIP) geldt.', 'Het VIP is klaar.', 'VIP: Work'],
    ['Het Vast en Veilig Akkoord (VVA) geldt.', 'Het VVA is klaar.', 'VVA: Work'],
    ['Het Nationaal Oevers Plan (NOP) geldt.', 'Het NOP is klaar.', 'NOP: Work'],
    ['De Oevermonitor Rijk (OMR) meet dit.', 'De OMR is klaar.', 'OMR: Work'],
    ['De Inkomensvoorziening Oude Schippers (IOSW) geldt.', 'De IOSW is klaar.', 'IOSW: Law'],
  ])('has the type of the last word of its full name: %s', (first, second, last) => expect(entitiesOf(first, second).at(-1)).toBe(last));

  it.each([
    ['Dat is werk van de Algemene Rekenkamer en de Oeverdienst Rijk (ODR).', 'ODR', 'Oeverdienst Rijk'],
    ['Zie het Verdrag tot bescherming van de rechten van de mens en de vaste oevers (VBRMVO).', 'VBRMVO', 'Verdrag tot bescherming van de rechten van de mens en de vaste oevers'],
  ])('stands for the last of two bodies, and for all of a name that goes on: %s', (text, short, long) => expect(identity(text).find(([words]) => words === short)?.[2]).toBe(long));

  it('is that of what a noun before it begins, whatever name stands further back', () => {
    expect(identity('Dat is een bijdrage aan ProRail voor het programma Digitale Zekerheid (PDZ).').find(([words]) => words === 'PDZ')?.[2]).toBe('programma Digitale Zekerheid');
  });

  it('is none where the bracket holds the chapter of a budget', () => {
    expect(entitiesOf('Zie het Ministerie van Financiën (IXB) en de Staten-Generaal (IIA).').filter((one) => /^I[IX]/.test(one))).toEqual([]);
  });

  it.each([
    ['De Inspectie Duikvaart (ID) beslist.', 'De ID is klaar.', 'ID: GovernmentOrganization'],
    ['De Stichting Oude Aken (SOA) beslist.', 'De SOA is klaar.', 'SOA: Organization'],
    ['Het Agentschap Boten en Citerne (ABC) beslist.', 'Het ABC is klaar.', 'ABC: GovernmentOrganization'],
  ])('is that of a body, whatever other papers call so: %s', (first, second, last) => expect(entitiesOf(first, second).at(-1)).toBe(last));

  it.each([['De gemeente Bergen (NH) beslist.', 'NH'], ['De Stichting Kielzorg (BTW) beslist.', 'BTW']])('of common words stays that where the letters fit no body: %s', (text, short) => expect(entitiesOf(text).filter((one) => one.startsWith(short))).toEqual([]));

  it.each([
    ['De SNP (Stichting Noorder Ponten) beslist.', 'SNP', 'Stichting Noorder Ponten'],
    ['Het SVP-keurmerk (Stichting Vaste Ponten) geldt.', 'SVP', 'Stichting Vaste Ponten'],
    ['De SNCV (Stichting Naleving CAO voor Veerlieden) beslist.', 'SNCV', 'Stichting Naleving CAO voor Veerlieden'],
    ['De beweging KPK (Kielers, Ponten en Kaden) groeit.', 'KPK', 'Kielers, Ponten en Kaden'],
  ])('may stand before the bracket that spells it: %s', (text, short, long) => expect(identity(text).filter(([words]) => words === short || words === long).map(([, , known]) => known)).toEqual([long, long]));

  it.each(['De SNP (Stichting Noorderponten Oost) beslist.', 'De SNP (Stichting Noorderponten', 'De SN (Stichting Noorderponten) beslist.', 'De SNP (zie Stichting Noorderponten) beslist.', 'De SNP (Stichting. Noorder Ponten) beslist.'])('is not what a bracket does not spell: %s', (text) => expect(identity(text).filter(([words, , known]) => words.startsWith('SN') && known?.includes(' '))).toEqual([]));

  it.each([
    ['Zie het Zwartwerk van de Veerbond (hierna: het Zwartwerk).', 'Zwartwerk', 'what belongs to the name'], ['Zie het Veerzwartwerk van de Stichting Kiel (hierna: het Zwartwerk).', 'Zwartwerk', 'what belongs to the name'],
    ['Zij kopen bij Kielofarm (Veervax) in.', 'Veervax', 'what a maker makes'], ['Zij kopen bij Kielo/Oosterfarm (Kadevax) in.', 'Kadevax', 'what a maker makes'],
  ])('is no name of what stands before it: %s (%s is %s)', (text, short) => expect(identity(text).filter(([words, , known]) => words === short && known !== undefined)).toEqual([]));

  it('is no name of the last word of a work', () => expect(identity('De Oevermonitor Rijk (QXZ) meet dit.').filter(([words, , known]) => words === 'QXZ' && known !== undefined)).toEqual([]));

  it.each([['Wordt er gewezen op de Wielerwet (WW)?', 'WW', 'Wielerwet'], ['De Kielveerwet (Kvw) geldt.', 'Kvw', 'Kielveerwet'], ['Het bestuur van Kielofarm (Kielo) kiest.', 'Kielo', 'Kielofarm'], ['Dit is het Nieuw Overleg Kaden (NOK).', 'NOK', 'Nieuw Overleg Kaden']])(
    'is that of the name right before it, not of a verb that begins the sentence: %s', (text, short, long) => expect(identity(text).find(([words]) => words === short)?.[2]).toBe(long),
  );

  it.each([
    ['De Subsidieregeling vaste oevers Kielfonds (SVOK) geldt.', 'SVOK: Law'],
    ['De Regeling voor de Algemene Rekenkamer (RAR) geldt.', 'RAR: Law'],
    ['Het Kieler vastgoedoverleg Noord (KVN) beslist.', 'KVN: Organization'],
    ['Dat doet de minister van Sociale Zaken en Werkgelegenheid (SZW) daar.', 'SZW: GovernmentOrganization'],
  ])('has the type of its full name: %s', (text, found) => expect(entitiesOf(text)).toContain(found));

  it('makes its full name known in other capitals too', () => expect(identity('De Vereniging Kieler Oevers (VKO) beslist.', 'De vereniging kieler oevers is klaar.').at(-1)).toEqual(['vereniging kieler oevers', 'Organization', 'Vereniging Kieler Oevers']));

  it('makes its full name known with some capitals, but no single word of small letters', () => {
    expect(identity('De Vereniging Kieler Oevers (VKO) beslist.', 'De vereniging Kieler Oevers is klaar.').at(-1)).toEqual(['vereniging Kieler Oevers', 'Organization', 'Vereniging Kieler Oevers']);
    expect(entitiesOf('Het Kieldijkfonds (KDF) betaalt.', 'Elk kieldijkfonds is klaar.')).toEqual(['Kieldijkfonds: Organization', 'KDF: Organization']);
  });

  it('that is an abbreviation of common words stays none', () => expect(entitiesOf('De Kieler Prestatie Index (KPI) stijgt.', 'De KPI daalt.').filter((one) => one.startsWith('KPI'))).toEqual([]));

  it('of a body is one, though its words are of small letters', () => expect(entitiesOf('De kielse oeverdienst (KOD) beslist.', 'De KOD is klaar.')).toContain('KOD: Organization'));

  it.each([
    ['Het vaste kadebeheer (VKX) daalt.', 'VKX'], ['Het vaste kadebeheer (VKB is oud) daalt.', 'VKB'], ['Het vaste kadebeheer VKB (oud) daalt.', 'VKB'], ['Zij zien VKB (vaste kadebeheer daalt.', 'VKB'], ['Wij kopen vis, koffie en boter (VKB).', 'VKB'],
    ['Wij vragen de raad onder kade (RK) daarom.', 'RK'], ['Wij vragen de raad. Kade (RK) is goed.', 'RK'], ['Wij kennen ponten (PRX) daar.', 'PRX'], ['Wij vragen raad bij de kade met (RK) daarom.', 'RK'], ['Wij zien de kade (KDE) daar.', 'KDE'], ['Wij zien een oude kade (KDE) daar.', 'KDE'],
    ['Wij zien het vaste beheer (VBB) daar.', 'VBB'], ['Wij varen de grote boten (VGB) daar.', 'VGB'], ['Wij danken Kadim (kademeester) daar.', 'Kadim'], ['Wij danken onze kademeester (Kadim) daar.', 'Kadim'], ['Wij vragen de Kadebond om te komen tot een boekenruil (KBR).', 'KBR'],
  ])('is a name where the words beside it do not spell it: %s', (text, short) => expect(entitiesOf(text)).toContain(`${short}: Organization`));

  it.each([['Wij zien een raad voor kade (RK) daar.', 'RK'], ['Wij zien de KDB (kadebeheer) daar.', 'KDB'], ['Wij zien het kadebeheer (KDB) daar.', 'KDB']])('of which small words or the parts of a word give letters is none: %s', (text, short) => expect(entitiesOf(text)).not.toContain(`${short}: Organization`));

  it('of words that are no name is none', () => {
    expect(entitiesOf('Dat is het vaste kadebeheer (VKB).', 'Zij werken in de VKB.', 'Zij varen in de VKB.')).toEqual([]);
    expect(entitiesOf('De vaste kade normen (VKN’s) stegen.', 'De VKN’s daalden.').filter((one) => one.startsWith('VKN'))).toEqual([]);
    expect(entitiesOf('Dat is het vaste kadebeheer (VKB).', 'Het VKB daalt.').filter((one) => one.startsWith('VKB'))).toEqual([]);
    expect(entitiesOf('Dat is de raad van oudere schippers (RVOS) hier.', 'De RVOS daalt.').filter((one) => one.startsWith('RVOS'))).toEqual([]);
    expect(entitiesOf('Het bruto kielse inkomen (BKI) steeg.', 'Het BKI daalt.').filter((one) => one.startsWith('BKI'))).toEqual([]);
    expect(entitiesOf('Dat zijn de bovenregionale oevernetwerken (hierna: BONs).', 'De BONs stegen.')).toEqual([]);
    expect(entitiesOf('Dat vergt een oever- en transportovereenkomst (OTO).', 'Een OTO is duur.')).toEqual([]);
    expect(entitiesOf('Zij werken in vast-nautische centra (VNC’s).', 'De VNC’s groeien.')).toEqual([]);
    expect(entitiesOf('De KPI (kritische prestatie indicator) steeg.', 'De KPI daalt.').filter((one) => one.startsWith('KPI'))).toEqual([]);
  });
});

describe('what one place of a paper tells of a name', () => {
  it('holds for all: a place, a people, an armed group', () => {
    expect(entitiesOf('Zij wonen in Kielerwoude.', 'Het klooster van Kielerwoude is oud.')).toEqual(['Kielerwoude: Location', 'Kielerwoude: Location']);
    expect(entitiesOf('Zij reizen naar Kielerwoude.', 'Het klooster van Kielerwoude is oud.').at(-1)).toBe('Kielerwoude: Location');
    expect(entitiesOf('Vele Kieli’s varen.', 'Een Kieli vaart.').at(-1)).toBe('Kieli: NationalityOrGroup');
    expect(entitiesOf('De militie Trage Kil viel aan.', 'Wij vrezen Trage Kil niet.').slice(1)).toEqual(['Trage Kil: ArmedGroup']);
  });

  it('leaves a place of the tables a place, though a programme is called after it', () => expect(entitiesOf('Wij voeren het programma Noordzee uit.', 'De vloot vaart op de Noordzee daar.').at(-1)).toBe('Noordzee: Location'));

  it('is no place where someone has a share in it, or trust', () => {
    expect(entitiesOf('De staat heeft een belang in Kielgra.', 'Wij vroegen Kielgra om uitleg.')).toEqual(['Kielgra: Organization', 'Kielgra: Organization']);
  });

  it('is told by the rule that says most: an office, not the place beside it', () => {
    expect(entitiesOf('De premier van Aruba, Kielma, was er.', 'Wij vroegen Kielma om uitleg.')).toEqual(['premier van Aruba: Role', 'Aruba: Location', 'Kielma: Person', 'Kielma: Person']);
  });

  it('says by which rule', () => {
    expect(rulesOf('De Vereniging Kieler Oevers (VKO) beslist.')).toEqual(['Vereniging Kieler Oevers: ingevoerd', 'VKO: ingevoerd']);
    expect(rulesOf('Zij wonen in Kielerwoude.', 'Kielerwoude is oud.')).toEqual(['Kielerwoude: elders-genoemd', 'Kielerwoude: elders-genoemd']);
  });

  it('of a people is not told by what one person has', () => expect(entitiesOf('Wij zagen het veer van de heer Kielma’s zoon.', 'Wij vragen Kielma daarom.')).not.toContain('Kielma: NationalityOrGroup'));

  it('does not, when it is told otherwise as often', () => expect(entitiesOf('De militie Kielema viel aan.', 'Zij wonen in Kielema.', 'Wij vragen Kielema daarom.').at(-1)).toBe('Kielema: Organization'));

  it('holds of a place when it is one in a third of its mentions', () => {
    const silent = 'Wij vragen Kielema daarom.';
    expect(entitiesOf('Zij komen vanuit Kielema.', silent, silent).at(-1)).toBe('Kielema: Location');
    expect(entitiesOf('Zij wonen in Kielema.', silent, silent, silent).at(-1)).toBe('Kielema: Organization');
  });

  it.each([
    [['Ik zag de heer Kielema.', 'Zij wonen in Kielema.', 'Zij varen in Kielema.', 'Wij vragen Kielema daarom.'], 'Kielema: Location'],
    [['Zij komen vanuit Kielema.', 'Zij wonen in Kielema.', 'Wij danken Kielema.', 'Wij vragen Kielema iets.', 'Wij vragen Kielema daarom.'], 'Kielema: Location'],
    [['Zij wonen in de KLQ.', 'Zij varen in de KLQ.', 'Wij vragen de KLQ daarom.'], 'KLQ: Location'],
    [['Zij wonen in het KLQ.', 'Zij varen in het KLQ.', 'Wij vragen het KLQ daarom.'], 'KLQ: Location'],
    [['Wij lezen dat in dit KLQ.', 'Ook staat dat in dit KLQ.'], 'KLQ: Organization'],
    [['Wij zien het Kielerwoude-project.', 'Wij vragen Kielerwoude daarom.'], 'Kielerwoude: Organization'],
  ])('is what most say, and a thing is no place: %s', (texts, found) => expect(entitiesOf(...texts).at(-1)).toBe(found));

  it('leaves a person a person where a title says so', () => expect(entitiesOf('Ik zag de heer Kielema.', 'Zij wonen in Kielema.', 'Zij varen in Kielema.')[0]).toBe('Kielema: Person'));

  it.each([[['Dat staat in Bijlage.', 'Zie Bijlage daar.']], [['Wij lazen D10473.', 'Zie D10473 daar.', 'Wij kennen D10473 niet.']]])('makes no name of a word or a number of a paper: %s', (texts) => expect(entitiesOf(...texts)).toEqual([]));

  it('makes no place of an abbreviation that a word is joined to', () => expect(entitiesOf('Zij werken in de KLQ-sector.', 'Zij varen in de KLQ-sector.').every((one) => one === 'KLQ: Organization')).toBe(true));

  it('makes a name of an abbreviation a place only when it is said twice', () => {
    expect(entitiesOf('Zij wonen in KLQ.', 'Wij vragen KLQ daarom.').at(-1)).toBe('KLQ: Organization');
    expect(entitiesOf('Zij wonen in KLQ.', 'Ook uit KLQ komt hulp.', 'Wij vragen KLQ daarom.').at(-1)).toBe('KLQ: Location');
  });
});

it('a short name behind a ministry is that of a government body', () =>
  expect(entitiesOf('Dat doet het Ministerie van Sociale Zaken en Werkgelegenheid (SZW) daar.')).toEqual(['Ministerie van Sociale Zaken en Werkgelegenheid: GovernmentOrganization', 'SZW: GovernmentOrganization']));

it('an abbreviation that something goes "naar" is no place', () =>
  expect(entitiesOf('Wij gaan van de meting naar KLQP over.', 'Wij gaan later naar KLQP over.')).toEqual(['KLQP: Organization', 'KLQP: Organization']));

describe('a compound that a paper writes with a capital only', () => {
  const thrice = ['Wij spraken Pontenzorg daarover.', 'Daarom vaart Pontenzorg.', 'Dat zei Pontenzorg.'];

  it('is a body', () => expect(entitiesOf(...thrice)).toEqual(Array(3).fill('Pontenzorg: Organization')));
  it('is one though an address has it in small letters', () => expect(entitiesOf(...thrice, 'Zie https://www.kielblad.nl/ponten-en-pontenzorg-varen daar.')).toEqual(Array(3).fill('Pontenzorg: Organization')));
  it('is none when a sentence has it in small letters', () => expect(entitiesOf(...thrice, 'Zij zien pontenzorg daar.')).toEqual([]));
});

describe('a name that capitals within a sentence show', () => {
  it.each([
    ['Wij vragen Kielkema daarom.', 'Kielkema vaart.', ['Kielkema: Organization', 'Kielkema: Organization']],
    ['Wij vragen Vaste Kielkema daarom.', 'Vaste Kielkema vaart.', ['Vaste Kielkema: Organization', 'Vaste Kielkema: Organization']],
    ['Zij lazen Decision on Ponten.', 'Decision on the shore.', ['Decision on Ponten: Organization']],
  ])('is one at the start of another, unless that is English: %s %s', (one, other, found) => expect(entitiesOf(one, other)).toEqual(found));

  it('and one with the surname of a person is a person', () => {
    expect(entitiesOf('Ik sprak Anna Kielkema daarover.', 'Wij vragen Odjo Kielkema daarom.')).toEqual(['Anna Kielkema: Person', 'Odjo Kielkema: Person']);
    expect(entitiesOf('Ik sprak Anna Kielkema daarover.', 'Wij vragen Odjo Bas Kielkema daarom.')).toEqual(['Anna Kielkema: Person', 'Odjo Bas Kielkema: Person']);
    expect(entitiesOf('Ik sprak Anna Kielkema daarover.', 'Wij vragen Kielkema daarom.')).toEqual(['Anna Kielkema: Person', 'Kielkema: Person']);
    expect(entitiesOf('Ik sprak mevrouw Kielkema daarover.', 'Wij vragen Odjo Kielkema daarom.')).toEqual(['Kielkema: Person', 'Odjo Kielkema: Person']);
    expect(entitiesOf('Ik sprak Anna Kielkema daarover.', 'Wij vragen Pont Kielkema daarom.')).toEqual(['Anna Kielkema: Person', 'Pont Kielkema: Organization']);
  });
});

describe('a text that begins with a name and a date', () => {
  it.each([
    ['Kielkema, 3 mei 2031, «Pont vaart».', ['Kielkema: Organization', 'Pont vaart: Work']],
    ['Vaste Oever, 3 mei 2031, «Pont vaart».', ['Vaste Oever: Organization', 'Pont vaart: Work']],
    ['Pont, 3 mei 2031, «Pont vaart».', []],
    ['Nee, 3 mei 2031 is te laat.', []],
    ['Website Kielkema, 3 mei 2031.', ['Kielkema: Organization']],
  ])('says where something stood: %s', (text, found) => expect(entitiesOf(text)).toEqual(found));
});

describe('the names of an operator', () => {
  const own = [
    { slug: 'veerhuis', label: 'Grijze Geul', altLabels: ['GG'], type: 'Facility', exactMatch: [] },
    { slug: 'geul', label: 'Grijze', altLabels: [], type: 'Location', exactMatch: [] },
  ] as const;

  it('win from all others, the longest at each place', () => {
    expect(identitiesOf({ questions: ['Waar ligt de Grijze Geul?'], answers: ['Dat ligt bij de Grijze.'], notes: ['GG: zie daar.'] }, own)).toEqual([['Grijze Geul', 'Facility', 'veerhuis'], ['Grijze', 'Location', 'geul'], ['GG', 'Facility', 'veerhuis']]);
  });
});

describe('a name of the tables', () => {
  it.each([
    ['De Algemene Rekenkamer is klaar.', 'Algemene Rekenkamer', 'algemene-rekenkamer'],
    ['De ACM is klaar.', 'ACM', 'autoriteit-consument-en-markt'],
    ['De Autoriteit Consument & Markt is klaar.', 'Autoriteit Consument & Markt', 'autoriteit-consument-en-markt'],
  ])('has its row: %s', (text, words, row) => expect(identity(text)).toContainEqual([words, expect.any(String), row]));

  it('is not found in small letters, nor as a part of a longer word', () => {
    expect(identity('De algemene rekenkamer is klaar.')).toEqual([]);
    expect(identity('De ACMers zijn klaar.').filter(([words]) => words === 'ACM')).toEqual([]);
  });
});

describe('an abbreviation beside a number', () => {
  it.each(['Er zijn 85 KLQ nodig.', 'Hoeveel KLQ is nodig?', 'Er zijn twaalf KLQ nodig.'])('is a unit: %s', (text) => expect(entitiesOf(text)).toEqual([]));
  it.each(['In 2030 KLQ gevraagd.', 'Zie artikel 12 KLQ.', 'Wij vragen 12 KLQ-leden.', 'Er zijn 12 KLQ, JMR en NPS.'])('is none in a year, an article, a compound or a list: %s', (text) => expect(entitiesOf(text).some((one) => one.startsWith('KLQ') || one.includes(' KLQ'))).toBe(true));
});

describe('an address in brackets', () => {
  it('is no short name', () => expect(identitiesOf({ answers: ['Dat zei de Europese Ombudsman (Europa.eu).'] }).map(([name, , known]) => [name, known])).toEqual([['Europese Ombudsman', 'europese-ombudsman'], ['Europese', undefined], ['Europa.eu', undefined]]));
});

describe('what a bracket explains', () => {
  const types = (...answers: readonly string[]) => identity(...answers).map(([words, type, known]) => [words, type, known]);

  it.each(['Het wetsvoorstel kalme kades (Wkalka) ligt er.', 'Het wetsvoorstel kades in balans (Wkib, Kamerstuk 36 123) ligt er.', 'Het wetsvoorstel kalme en vrije kades (hierna: Wkvk; Kamerstuk 36 123) ligt er.'])('is a law where its words are those of a bill: %s', (text) => expect(types(text).map(([, type]) => type)).toEqual(['Law']));

  it.each(['(KOV; Kamerstuk 36 123)', '(KOV, Stb. 2031, 12)', '(hierna: KOV, Stcrt. 2031, 12)'])('stands before the number of a paper in the bracket: %s', (bracket) => expect(identitiesOf({ answers: [`De Kadebond Oost-Veer ${bracket} vaart.`, 'De KOV vaart.'] }).at(-1)).toEqual(['KOV', 'Organization', 'Kadebond Oost-Veer']));

  it('is of the kind that the last of its small-lettered words tells', () => expect(types('De veerbootovernameregeling (VOR) geldt.', 'Wij ramen de VOR.').map(([words, type]) => [words, type])).toEqual([['veerbootovernameregeling', 'Law'], ['VOR', 'Law'], ['VOR', 'Law']]));

  it('may have the letters of a party, which that stays behind a member', () => {
    const found = types('Het Stabiliteits- en Groeipact (SGP) geldt.', 'De SGP-regels gelden, zegt het lid Vrielink (SGP).');
    expect(found.filter(([words]) => words === 'SGP').map(([, , known]) => known)).toEqual(['Stabiliteits- en Groeipact', 'Stabiliteits- en Groeipact', 'staatkundig-gereformeerde-partij']);
  });

  it.each([
    ['Dat meldde de Commissie van 9 november 2022 (COM(2022) 583).', 'Commissie'], ['Dat zegde ik de Oeverkamer toe (T03545) en daarna.', 'Oeverkamer'], ['Dat staat op artikel 3 (Veren) van de begroting.', 'artikel 3'],
  ])('is no number of a paper or promise, nor what an article is about: %s', (text, known) => expect(types(text).filter(([, , name]) => name?.includes(known) && name !== known)).toEqual([]));

  it('are not of a row of places, which they name together', () => expect(entitiesOf('In Flevoland, Gelderland en Utrecht (FGU) is het druk.')).toEqual(['Flevoland: Location', 'Gelderland: Location', 'Utrecht: Location', 'FGU: Organization']));

  it('are of a name without the article that begins its sentence', () => expect(entitiesOf('De directie Bruggen Oost (DBO) vaart.')).toEqual(['directie Bruggen Oost: GovernmentOrganization', 'DBO: GovernmentOrganization']));
});

describe('a short name of a paper, programme or scheme', () => {
  it.each([
    ['De Agenda Vrije Open Veren (VOV) geldt.', ['Agenda Vrije Open Veren: Work', 'VOV: Work']],
    ['Het Meerjarenprogramma Open Veren Kiel (MOVK) geldt.', ['Meerjarenprogramma Open Veren Kiel: Mission', 'MOVK: Mission']],
    ['De Landelijke opkoopregeling veren met piekbelasting (Lov-plus) geldt.', ['Landelijke opkoopregeling veren met piekbelasting: Law', 'Lov-plus: Law']],
    ['Het Rapport Autoriteit Veren Noord (AVN) geldt.', ['Rapport Autoriteit Veren Noord: Work', 'Autoriteit Veren Noord: GovernmentOrganization', 'AVN: GovernmentOrganization']],
  ])('is of its kind, unless a body follows its head word: %s', (text, expected) => expect(entitiesOf(text)).toEqual(expected));
});

describe('a name in small letters behind the noun of a paper or programme', () => {
  it.each([
    ['Het masterplan goed varen is af.', 'In het masterplan goed varen staat dat.', ['masterplan goed varen: Work', 'masterplan goed varen: Work']],
    ['Dat staat in de Agenda voor een schone haven.', 'De Agenda voor een schone haven is af.', ['Agenda voor een schone haven: Work', 'Agenda voor een schone haven: Work']],
    ['De naleving van de richtlijn sobere-kleding schippers.', 'De richtlijn sobere kleding schippers geldt.', ['richtlijn sobere-kleding schippers: Law', 'richtlijn sobere kleding schippers: Law']],
    ['Het kabinet voert de Aanpak Mentale kracht van schippers uit.', 'In de Aanpak Mentale kracht van schippers staat dat.', ['Aanpak Mentale kracht van schippers: Mission', 'Aanpak Mentale kracht van schippers: Mission']],
    ['Het Inzetkader Veersignalering Politie is af.', 'Het inzetkader Veersignalering Politie helpt.', ['Inzetkader Veersignalering Politie: Work', 'inzetkader Veersignalering Politie: Work']],
  ])('ends where two places of a paper go on in other words: %s', (one, other, expected) => expect(entitiesOf(one, other)).toEqual(expected));

  it('is what a bracket holds and nothing else', () => expect(entitiesOf('Regelingen vervallen soms (Toetsingskader vaste veren).')).toEqual(['Toetsingskader vaste veren: Work']));

  it.each([
    ['Ik vind dat de richtlijn veranderingen nodig maakt.', 'Ook vraagt de richtlijn veranderingen van schippers.'], ['In het plan schetst de schipper dat.', 'In het plan schetst de veerman meer.'],
    ['Wij gaan aan het plan werken.', 'Zij zal aan het plan meewerken.'], ['In het programma opgenomen veren varen.', 'Uit het programma opgenomen sluizen draaien.'],
    ['In het kader daarvoor is dat zo.', 'In het kader daarvoor blijft dat zo.'], ['In de regeling onder sluizen staat dat.', 'In de regeling onder sluizen blijft dat.'],
    ['Hij loopt van het programma weg.', 'Hij loopt van het programma naar huis.'], ['Dat staat in het plan goed varen.', 'Dat staat in het plan goed varen.'],
  ])('is not what a sentence says of the paper, nor a sentence printed twice: %s', (one, other) => expect(entitiesOf(one, other)).toEqual([]));
});
