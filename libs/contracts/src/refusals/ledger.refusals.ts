import { NOTHING_WRITTEN, says } from './says.js';

/** The books. */
export const ledgerRefusals = {
  'ledger.unbalanced': says(
    'Le débit et le crédit de cette écriture ne sont pas égaux[ : {difference:cents} € d’écart].',
    NOTHING_WRITTEN,
    'Corrige ses lignes, puis recommence.',
  ),
  'ledger.nothing-to-post': says(
    'Cette écriture n’a aucune ligne.',
    NOTHING_WRITTEN,
    'Ajoute au moins un débit et un crédit.',
  ),
  'ledger.append-only': says(
    'Une écriture passée ne se modifie pas et ne s’efface pas.',
    'Les livres sont intacts.',
    'Pour corriger, extourne l’écriture, puis passe la bonne.',
  ),
  'ledger.period-locked': says(
    'Cette période est fermée[ ({period})].',
    'Rien n’a été enregistré et les livres fermés sont intacts.',
    'Date l’écriture de la prochaine période ouverte, et indique la période qu’elle concerne.',
  ),
  'ledger.date-outside-period': says(
    'La date[ {on}] n’est pas dans la période indiquée[ ({period})].',
    NOTHING_WRITTEN,
    'Corrige la date ou la période.',
  ),
  'ledger.year-not-open': says(
    'L’exercice[ {year}] n’est pas ouvert dans ces livres.',
    NOTHING_WRITTEN,
    'Ouvre d’abord cet exercice, ou corrige la date.',
  ),
  'ledger.key-reused': says(
    'Cette clé désigne déjà une écriture différente[ : « {key} »].',
    'L’écriture qui existe est intacte et rien n’a été ajouté.',
    'Si tu voulais en passer une nouvelle, donne-lui une autre clé.',
  ),
  'ledger.unknown-account': says(
    'Ce compte n’existe pas dans le plan comptable de ces livres[ : {account}].',
    NOTHING_WRITTEN,
    'Choisis un compte du plan, ou ajoute d’abord celui-ci.',
  ),
  'ledger.unknown-journal': says(
    'Ce journal n’existe pas dans ces livres[ : {journal}].',
    NOTHING_WRITTEN,
    'Choisis un journal de la liste, ou ajoute d’abord celui-ci.',
  ),
  'ledger.practice-not-booked': says(
    'Cette activité[ ({practice})] n’est pas tenue dans ces livres à cette date[ ({on})].',
    NOTHING_WRITTEN,
    'Vérifie la date, ou le rattachement de l’activité.',
  ),
  'ledger.already-reversed': says(
    'Cette écriture est déjà extournée[ par {reversedBy}].',
    'Les deux écritures restent dans les livres et rien n’a été ajouté.',
    'Il n’y a rien à refaire.',
  ),
  'ledger.over-lettered': says(
    'Ce lettrage dépasse ce qui reste à régler[ : il reste {outstanding:cents} €].',
    'Rien n’a été lettré.',
    'Réduis le montant à lettrer.',
  ),
  'ledger.nothing-to-letter': says(
    'Rien n’est ouvert à relier[ sur le compte {account}][ pour {entries}].',
    'Rien n’a été lettré.',
    'Vérifie le compte et les écritures : il faut un débit et un crédit encore ouverts.',
  ),
  'ledger.lettering-locked': says(
    'Ce lettrage[ {code}] serait daté[ du {on}] d’un mois fermé.',
    'Rien n’a été lettré et ce qui restait dû à la fin de ce mois n’a pas changé.',
    'Date le lettrage, ou son annulation, d’un jour de la période ouverte.',
  ),
  'ledger.file-already-imported': says(
    'Ce fichier a déjà été importé[ le {importedOn}].',
    'Ses écritures sont dans les livres une seule fois et rien n’a été ajouté.',
    'Si tu attendais un autre contenu, vérifie que c’est le bon fichier.',
  ),
  'ledger.import-mapping-refused': says(
    'Le fichier de correspondance ne peut pas servir[ : {faults}].',
    'Rien n’a été importé et les livres sont intacts.',
    'Corrige ce fichier, puis relance l’import.',
  ),
  'ledger.invalid-siren': says(
    'Ce numéro SIREN n’existe pas[ : « {text} »].',
    'Aucun fichier n’a été écrit et les livres sont intacts.',
    'Corrige les neuf chiffres du SIREN de l’entité, puis recommence.',
  ),
  'ledger.import-refused': says(
    'Le fichier n’a pas été importé[ : il contient {count} refus].',
    'Aucune de ses lignes n’est dans les livres.',
    'Corrige les lignes que la liste nomme, puis importe-le de nouveau en entier.',
  ),
  'ledger.books-do-not-balance': says(
    'Le débit et le crédit de ces livres ne sont pas égaux[ : {difference:cents} € d’écart].',
    'Aucun chiffre n’a été donné et rien n’a été enregistré.',
    'Lance la vérification des livres : elle nomme la première ligne modifiée.',
  ),
  'ledger.not-whole-months': says(
    'Cette lecture demande des mois entiers[, pas depuis le {from}][, pas jusqu’au {until}].',
    'Les livres sont intacts.',
    'Choisis des dates qui commencent et finissent avec un mois.',
  ),
  'ledger.unknown-entry': says(
    'Cette écriture n’existe pas dans ces livres[ : place {sequence}].',
    NOTHING_WRITTEN,
    'Vérifie sa place dans la suite des écritures, ou les livres choisis.',
  ),
  'ledger.former-year-open': says(
    'L’exercice précédent n’est pas encore clôturé[ : {year}].',
    NOTHING_WRITTEN,
    'Clôture d’abord cet exercice, puis recommence.',
  ),
  'ledger.opening-differs': says(
    'L’ouverture[ de {year}] ne reprend pas les soldes[ du {account}][ : {difference:cents} €].',
    'Rien n’a été enregistré et les deux exercices sont intacts.',
    'Compare l’écriture d’ouverture à la balance de clôture, puis corrige par une écriture.',
  ),
  'ledger.year-end-entry': says(
    'Cette écriture clôture ou ouvre un exercice[ (place {sequence})] : elle ne s’extourne pas.',
    'Les livres sont intacts.',
    'Passe la correction dans la prochaine période ouverte et dis l’exercice qu’elle concerne.',
  ),
  'ledger.unknown-lettering': says(
    'Ce lettrage n’existe pas dans ces livres[ : n° {number}].',
    NOTHING_WRITTEN,
    'Vérifie son numéro, ou les livres choisis.',
  ),
  'ledger.series-out-of-order': says(
    'Un document de cette série[ ({series})] porte déjà une date plus récente[ : {last}].',
    'Aucun numéro n’a été pris et rien n’a été enregistré.',
    'Date le document de ce jour-là ou d’un jour suivant.',
  ),
  'ledger.books-differ': says(
    'La vérification des livres a trouvé des anomalies[ : {count}].',
    'Rien n’a été corrigé ni effacé.',
    'Lance « ops verify » : chaque ligne en cause y est nommée.',
  ),
  'ledger.anchor-lost': says(
    'La dernière ancre des livres manque ou a été changée[ : {path}].',
    'Les livres sont intacts et aucune ancre n’a été ajoutée.',
    'Remets ce fichier depuis une sauvegarde, puis recommence.',
  ),
  'ledger.no-signing-key': says(
    'La clé qui signe les ancres n’est pas donnée à ce service.',
    'Les livres sont intacts et aucune ancre n’a été ajoutée.',
    'Règle PLUSLOIN_SIGNING_KEY, puis recommence.',
  ),
  'ledger.days-span-years': says(
    'Un grand livre se lit par exercice ; ces dates en touchent plusieurs[ : {from}][ – {until}].',
    'Les livres sont intacts.',
    'Choisis des dates d’une seule année.',
  ),
  'ledger.invalid-cursor': says(
    'Cette suite du grand livre n’existe pas.',
    'Les livres sont intacts.',
    'Reprends la lecture à la première page.',
  ),
  'ledger.practices-do-not-add-up': says(
    'Activités et partie commune ne font pas le tout[ de {entity}][, compte {account}].',
    'Aucun chiffre n’a été donné et rien n’a été enregistré[ : {difference:cents} € d’écart].',
    'Lance la vérification des livres : elle nomme la première ligne modifiée.',
  ),
  'ledger.pooled-does-not-add-up': says(
    'Le relevé groupé ne tombe pas juste[ pour {column}][ : {difference:cents} € d’écart].',
    'Aucun chiffre n’a été donné et rien n’a été enregistré.',
    'Lance la vérification des livres : elle nomme la première ligne modifiée.',
  ),
} as const;
