/** Pattern of a host name with the path behind it, as printed without "https://" or "www." ("veer.nl/nieuws"). */
export const hostWithPath = String.raw`(?<![\p{L}\d@/.-])(?:[a-z\d](?:[a-z\d-]{0,62}\.)){1,4}(?:nl|com|eu|org|net|be|de|uk|fr|int|info|gov|edu)\/`;
