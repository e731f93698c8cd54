/** Figures that others published or that other programs reach: what, how much, where it is told, and why it is not the test above. */
export const publishedFigures = [
  {
    what: 'references to legislation in Dutch case law, multilingual BERT',
    figure: 'F1 0.905 (P 0.891, R 0.919)',
    source: '[model card of mbert-base-cased-NER-NL-legislation-refs](https://huggingface.co/romjansen/mbert-base-cased-NER-NL-legislation-refs)',
    difference: 'case law instead of parliamentary papers; legislation alone; spans alone, without the law and article meant; labels made by a program, and tested on such labels',
  },
  {
    what: 'the same, RobBERT',
    figure: 'F1 0.888 (P 0.874, R 0.903)',
    source: '[model card of robbert-base-v2-NER-NL-legislation-refs](https://huggingface.co/romjansen/robbert-base-v2-NER-NL-legislation-refs)',
    difference: 'as above',
  },
  {
    what: 'named entities in Dutch, Frog 0.34',
    figure: 'spans 0.70; spans with type 0.51',
    source: '[Frog](https://languagemachines.github.io/frog/), the package of Debian, run on papers of this kind',
    difference: 'papers kept aside, not those above; five coarse types instead of sixteen; made for news and other prose',
  },
  {
    what: 'named entities in Dutch, BERTje',
    figure: 'F1 about 0.85 on SoNaR, 0.883 on CoNLL-2002',
    source: '[De Vries et al. 2019](https://arxiv.org/abs/1912.09582); the figure for SoNaR is taken over from the plan of this project, not checked there',
    difference: 'news and mixed prose; four to six types, without dates and sums; a sample of the same sources as it was trained on; a model of 400 MB',
  },
];
