/** Figures of the papers annotated blind, of names with values and of references: how many there were to find, how much was right, how much was found; of all, and of each round. */
export function sumBlind(papers) {
  const rounds = [...new Set(papers.map(({ round }) => round))];
  return { ...sumAll(papers), rounds: rounds.map((round) => sumAll(papers.filter((paper) => paper.round === round))) };
}

function sumAll(papers) {
  const sum = (key) => papers.reduce((total, paper) => total + Number(paper[key]), 0);
  const figures = (kind) => {
    const [wanted, right, extra] = ['wanted', 'right', 'extra'].map((key) => sum(`${kind} ${key}`));
    const [precision, recall] = [right / (right + extra), right / wanted];
    return { papers: papers.length, wanted, precision: precision.toFixed(4), recall: recall.toFixed(4), f1: ((2 * precision * recall) / (precision + recall)).toFixed(4) };
  };
  return { entities: figures('entities'), references: figures('references') };
}
