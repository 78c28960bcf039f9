const paragraphs = [
  [
    'Ce document te dit ce que tu dois savoir avant de signer ou de payer quoi que ce soit.',
    'Prends le temps de le lire et de poser tes questions.',
  ],
  [
    '1. Qui nous sommes : une coopérative de travail social.',
    'Les membres exercent leur métier sous leur propre responsabilité ;',
    'la coopérative tient les livres, accompagne et mutualise.',
  ],
  [
    '2. Ce que tu paies, une fois membre : une contribution votée par l’assemblée, et une part',
    'sociale. Les règles en vigueur te sont montrées avant toute signature.',
    'Comme candidat·e, tu ne paies rien.',
  ],
  [
    '3. Ce que tu gardes : ton activité, tes outils et tes archives.',
    'Si tu pars, tout t’est remis.',
  ],
  [
    '4. Les risques : une activité peut manquer de demandes.',
    'La coopérative ne garantit aucun revenu.',
  ],
  [
    '5. Le temps de réfléchir : la loi te laisse un délai.',
    'Rien ne se signe ni ne se paie avant sa fin.',
  ],
];

/** What the cooperatives of the demonstration tell before anything is signed. */
export const informationDocument = {
  title: 'Information précontractuelle, édition 2026',
  text: paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'),
};
