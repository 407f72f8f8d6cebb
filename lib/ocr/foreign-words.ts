import { commonSurnames } from '../detect/common-words.ts';
import { givenNames } from '../detect/given-names.ts';
import { EVERYDAY } from './everyday-words.ts';

/**
 * Words that dashboards, forms, bank pages and mails are made of in other languages than English, with their accents.
 * Inflected forms stand for themselves. No word that is mostly met as a name belongs here: no colours, sizes, trades.
 */
const GERMAN = `
der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber auch als am an auf aus bei beim bis da dann dass dabei damit dazu denn doch durch es er für gegen haben hat hatte hier ich ihr ihre ihrem ihren ihrer im in ins ist sind war waren wird werden wurde wurden ja je jede jeden jeder jedes jetzt kann können mehr mein meine mit möchten muss müssen nach nicht nichts noch nur ob ohne schon sehr sein seine seit sich sie so sobald sofort soll sollen sowie über um uns unser unsere unter vom von vor wann was weil wenn weiter wer wie wieder wir wo zu zum zur zuletzt zwischen innerhalb bereits bitte danke hallo guten tag sehr geehrte geehrter freundlichen grüßen gruß
eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf erste ersten zweite zweiten dritte dritten vierten beide alle alles andere anderen einige mehrere viele wenige
montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunde sekunden heute gestern morgen uhr quartal datum zeit zeitraum zeitpunkt frist täglich wöchentlich monatlich jährlich letzte letzten letzter letztes nächste nächsten nächster neu neue neuen neuer neues laufend laufende laufenden
übersicht startseite einstellungen einstellung benutzer benutzerin nutzer konto konten profil anmeldung anmelden abmelden abmeldung passwort kennwort zugang zugänge zugriff rechte rolle rollen sicherheit benachrichtigung benachrichtigungen nachricht nachrichten hilfe suche suchen filter filtern sortieren anzeigen ausblenden speichern abbrechen löschen bearbeiten ändern hinzufügen entfernen erstellen anlegen hochladen herunterladen drucken senden absenden schließen öffnen kopieren verschieben auswählen bestätigen freigeben freigabe ablehnen prüfen aktualisieren zurück weiter fertig mehr details seite seiten zeile zeilen spalte eintrag einträge liste listen ansicht bericht berichte auswertung vorlage vorlagen entwurf entwürfe datei dateien ordner anhang anhänge bild foto link verlauf protokoll version sprache land länder zeitzone testmodus standort standorte abteilung gruppe team mitglied mitglieder mitarbeiter mitarbeitende administrator verwaltung unternehmen firma organisation mandant ansprechpartner vorgesetzte vorgesetzter
name vorname nachname geburtsname geburtsdatum geburtsort geschlecht familienstand staatsangehörigkeit anrede titel adresse anschrift hausnummer postleitzahl ort stadt telefon telefonnummer handy mobil mobilnummer rufnummer fax privat geschäftlich ausweis personalausweis reisepass führerschein dokument dokumente nachweis unterschrift beziehung notfall kontakt kontakte person personal stammdaten persönlich persönliche angaben daten angabe feld felder pflichtfeld optional
rechnung rechnungen betrag beträge summe gesamt gesamtbetrag netto brutto steuer steuern umsatz mehrwertsteuer preis preise menge anzahl position rabatt gebühr gebühren kosten guthaben saldo kontostand kontonummer kontoauszug kontoinhaber inhaber bankverbindung bank überweisung lastschrift gutschrift buchung buchungen buchungstag wertstellung verwendungszweck verwendung zweck empfänger auftraggeber auftrag aufträge dauerauftrag zahlung zahlungen zahlungsart karte karten kreditkarte kartennummer kartenzahlung auszahlung auszahlungen einzahlung abbuchung entgelt miete strom erstattung rückzahlung mahnung vertrag verträge kunde kunden kundin kundennummer lieferant bestellung bestellungen lieferung artikel produkt versand abonnement tarif währung kurs wechselkurs krypto geldbörse wallet
status offen aktiv inaktiv gesperrt gültig ungültig abgelaufen ausstehend abgeschlossen erledigt erfolgreich fehlgeschlagen fehler warnung hinweis bezahlt storniert genehmigt abgelehnt geprüft beendet gespeichert gesendet gelöscht geändert erstellt aktualisiert verfügbar erforderlich bestätigt verifiziert angemeldet hinterlegt unbekannt keine ja nein
schlüssel geheim geheimer geheimes geheimnis öffentlich öffentlicher schnittstelle schnittstellen anfrage anfragen antwort vorgang vorgänge ereignis ereignisse sitzung sitzungen abfrage abruf abgleich kennung bezeichnung beschreibung typ art grund ursache ergebnis wert werte ziel quelle umgebung entwickler entwicklung betrieb dienst dienste server gerät geräte browser verbindung netzwerk
fragen frage rückfrage rückfragen einwand einwände gelten gilt melden vielen dank zusammen änderung änderungen gehalt gehaltskonto urlaub vollzeit teilzeit befristet unbefristet probezeit arbeitsvertrag versicherung sozialversicherung krankenkasse steuerklasse eintritt austritt wohnung haushalt nummer nr bzw inkl zzgl ggf
abrechnung abrechnungen buchhaltung konfiguration verfügbarkeit wiederholen erneut versuchen versuch versuche später bald danach dort dorthin hierhin allgemein allgemeine erweitert erweiterte zahlungsmittel methode zuordnung zuordnen tabelle diagramm umsätze ausgaben einnahmen gewinn verlust zahlen laden lädt starten beenden pausieren fortsetzen ausführen einrichten verbinden trennen einladen eingeladen akzeptieren zustimmen widerrufen sperren entsperren aktivieren deaktivieren markieren gelesen ungelesen wichtig dringend hoch mittel niedrig normal bereit leer voll
`;

const FRENCH = `
le la les un une des du de au aux ce cet cette ces et ou où mais donc car ni or à dans par pour en vers avec sans sous sur chez entre avant après depuis pendant il elle ils elles on nous vous je tu me te se lui leur leurs son sa ses mon ma mes notre nos votre vos qui que quoi dont quel quelle quels quelles ne pas plus moins très bien aussi encore déjà toujours jamais est sont était sera être été avoir ont avez avons peut peuvent pouvez doit doivent faire fait tout toute tous toutes autre autres même chaque aucun aucune bonjour bonsoir merci cordialement madame monsieur
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre jour jours semaine semaines mois année années an ans heure heures minute minutes seconde secondes aujourd hui hier demain date dernier dernière derniers dernières premier première prochain prochaine nouveau nouvelle nouveaux récent récente deux trois quatre cinq six sept huit neuf dix
accueil tableau bord paramètres réglages utilisateur utilisateurs compte comptes profil connexion déconnexion connecter mot passe accès droits rôle sécurité notification notifications message messages aide recherche rechercher filtrer trier afficher masquer enregistrer annuler supprimer modifier ajouter retirer créer télécharger imprimer envoyer fermer ouvrir copier déplacer choisir confirmer valider refuser vérifier actualiser retour suivant précédent terminer détails page pages ligne lignes colonne liste vue rapport modèle brouillon fichier fichiers dossier dossiers pièce jointe image photo lien historique journal version langue pays fuseau horaire équipe membre membres service administrateur entreprise société organisation analyste responsable gérant
nom prénom naissance lieu sexe nationalité adresse numéro code postal téléphone portable mobile fixe courriel courrier mail identité pièce passeport permis document documents justificatif domicile signature coordonnées personne demandeur client clients cliente identifiant champ déclaré lu contrôle conformité conforme écart vérification niveau risque faible moyen élevé
facture factures montant total somme taxe taxes tva toutes comprises hors prix unitaire quantité désignation remise frais solde virement prélèvement paiement paiements règlement acompte carte cartes bancaire banque titulaire bénéficiaire destinataire expéditeur émetteur commande commandes livraison produit article articles abonnement contrat devise taux remboursement versement retard pénalité payable émise émis reçu reçue
statut état ouvert ouverte fermé fermée actif active inactif bloqué valide expiré attente cours terminé réussi réussie échec échoué erreur avertissement payé annulé approuvé refusé vérifié enregistré envoyé supprimé modifié créé disponible requis obligatoire facultatif oui non inconnu
clé clés secret secrète publique privée jeton interface requête réponse événement événements session sessions résultat résultats valeur type raison motif source cible environnement développeur serveur appareil navigateur réseau décision demande demandé demandée validation conseil formation maintenance mensuel mensuelle annuel annuelle confiance site
méthode actualisation mise réessayer essayer tard ici là ensuite puis afin ainsi général générale avancé avancés graphique revenus dépenses chiffre affaires charger chargement démarrer arrêter suspendre reprendre configurer configuration connecté inviter invité accepter révoquer bloquer débloquer activer désactiver important urgent haut normal prêt vide plein correspond entraîne bientôt adresses utilisé utilisée utiliser
`;

const SPANISH = `
el la los las un unos unas lo al del de y e o u pero porque que quien como cuando donde si no sí en con sin por para sobre entre desde hasta hacia según ante tras durante se su sus mi mis tu tus nuestro nuestra le les me te nos ya más menos muy también todavía siempre nunca aquí es son era fue ser está están estar ha han haber hay hace puede pueden debe hacer todo toda todos todas otro otra otros otras mismo misma cada ningún ninguna algo hola gracias saludos estimado estimada señor señora
lunes martes miércoles jueves viernes sábado enero febrero marzo abril mayo junio agosto septiembre octubre noviembre diciembre día semana semanas semanal mes meses mensual año años anual hora horas minuto minutos segundo segundos hoy ayer mañana fecha último última últimos últimas primero primera próximo próxima anterior nuevo nueva nuevos nuevas diario diaria dos tres cuatro cinco seis siete ocho nueve diez
inicio panel tablero configuración ajustes usuario usuarios cuenta cuentas perfil sesión sesiones iniciar cerrar contraseña acceso permisos rol seguridad notificación notificaciones mensaje mensajes ayuda buscar búsqueda filtrar ordenar mostrar ocultar guardar cancelar eliminar borrar editar modificar añadir quitar crear subir descargar imprimir enviar abrir copiar mover elegir confirmar validar aprobar rechazar revisar verificar actualizar actualizado actualizada volver siguiente terminar detalles página páginas fila columna lista vista informe plantilla borrador archivo archivos carpeta adjunto imagen foto enlace historial registro registros versión idioma país equipo miembro miembros departamento administrador empresa organización soporte tarea tareas incidencia incidencias
nombre apellido apellidos completo nacimiento lugar sexo nacionalidad dirección número código postal ciudad teléfono móvil fijo correo electrónico identidad pasaporte documento documentos firma domicilio datos persona cliente clientes titular contacto autorizado autorizada campo
factura facturas facturación importe importes total suma impuesto impuestos precio cantidad descuento comisión comisiones gastos saldo límite transferencia domiciliación pago pagos cobro cargo cargos tarjeta tarjetas crédito débito banco bancaria beneficiario destinatario remitente pedido pedidos envío producto artículo artículos suscripción contrato moneda tarifa reembolso devolver devolución retirada ingreso movimiento movimientos concepto compra compras operación operaciones monedero asociada asociado
estado abierto abierta abiertas abiertos cerrado activo activa inactivo bloqueado válido caducado caduca vencido pendiente curso terminado resuelto resuelta hecho correcto fallido error aviso pagado anulado aprobado rechazado verificado guardado enviado borrado creado disponible obligatorio opcional desconocido urgente normal duplicado recibido
clave claves secreta secreto pública privada interfaz solicitud respuesta evento eventos resultado valor tipo motivo origen destino entorno desarrollador servidor dispositivo navegador red consulta duda dudas pregunta preguntas cambia cambio cambiar cuanto antes ver
método métodos actualización actualizaciones intentar intento intentos reintentar tarde luego después además general avanzado gráfico ingresos cargar cargando detener pausar reanudar configurar conectar conectado desconectado invitar invitado aceptar revocar revocado bloquear desbloquear activar desactivar leído importante alto medio bajo listo vacío lleno avisar utilizado utilizar usado usar contactar
`;

const ITALIAN = `
il lo la i gli le un uno del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei nelle sul sulla di a da in con su per tra fra e ed o ma se non che chi come quando dove perché più meno molto anche ancora già sempre mai qui è sono era essere stato stata ha hanno ho avere può possono deve fare fatto mi ti ci si vi lei lui noi voi loro suo sua nostro vostro questo questa quello quella tutto tutta tutti tutte altro altra altri ogni nessuno buongiorno buonasera grazie saluti gentile cordiali prego certo perfetto
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre giorno giorni settimana mese mesi anno anni ora ore minuti secondi oggi ieri domani data ultimo ultima ultimi prossimo prima dopo nuovo nuova due tre quattro cinque sei sette nove dieci
home pannello impostazioni utente utenti conto profilo accesso accedi esci password permessi ruolo sicurezza notifica notifiche messaggio messaggi conversazione aiuto assistenza cerca ricerca filtra ordina mostra nascondi salva annulla elimina modifica aggiungi rimuovi crea carica scarica stampa invia chiudi apri copia sposta scegli conferma approva rifiuta verifica aggiorna indietro avanti fine dettagli pagina pagine riga colonna elenco vista rapporto modello bozza file cartella allegato immagine foto cronologia registro versione lingua paese membro membri reparto amministratore azienda società organizzazione operatore priorità alta bassa scheda scrivi scrivere risposta rispondi
nome cognome nascita luogo sesso nazionalità indirizzo numero codice postale città telefono cellulare fisso posta elettronica identità passaporto documento documenti firma residenza dati persona cliente clienti titolare intestatario contatto campo fiscale partita casa italiano
fattura fatture importo totale somma imposta imposte prezzo quantità sconto commissione spese saldo bonifico addebito accredito pagamento pagamenti carta carte credito banca bancario bancaria beneficiario destinatario mittente ordine ordini spedizione prodotto articolo abbonamento contratto valuta tasso rimborso prelievo versamento movimento movimenti causale
stato aperto aperta chiuso attivo attiva inattivo bloccato valido scaduto attesa corso completato riuscito fallito errore avviso pagato annullato approvato rifiutato verificato salvato inviato creato disponibile obbligatorio facoltativo sì no arrivato arrivata ricevuto
chiave chiavi segreta segreto pubblica privata richiesta richieste evento eventi sessione sessioni risultato valore tipo motivo origine destinazione ambiente sviluppatore dispositivo rete riferimento indicare cambiato
metodo metodi aggiornamento aggiornamenti riprova riprovare tentativo tentativi tardi poi inoltre generale avanzate grafico entrate uscite caricamento avvia ferma sospendi riprendi configura configurazione collega collegato scollegato invita invitato accetta revoca revocato blocca sblocca disattiva letto importante urgente alto medio basso normale pronto vuoto pieno usare usato utilizzato contattare contatta quale quali quanto adesso subito presto vedere vedo
`;

const PORTUGUESE = `
o os a as um uns umas do da dos das no na nos nas ao à pelo pela de em com por para sobre entre desde até e ou mas se não que quem como quando onde porque mais menos muito também ainda já sempre nunca aqui é são era foi ser está estão estar tem têm ter há pode podem deve fazer feito eu você ele ela nós eles elas seu sua seus suas meu minha nosso nossa este esta esse essa isto todo toda todos todas outro outra cada nenhum olá obrigado obrigada cumprimentos prezado prezada senhor senhora
segunda terça quarta quinta sexta sábado feira janeiro fevereiro abril maio junho julho agosto setembro outubro novembro dezembro dia semana mês meses ano anos hora horas minuto minutos segundos hoje ontem amanhã data último última últimos próximo anterior novo dois duas três quatro cinco seis sete oito nove dez
início painel configurações definições usuário usuários utilizador conta contas perfil entrar sair sessão senha palavra passe acesso permissões função segurança notificação notificações mensagem mensagens ajuda buscar pesquisa pesquisar filtrar ordenar mostrar ocultar salvar guardar cancelar excluir eliminar editar alterar adicionar remover criar enviar baixar imprimir fechar abrir copiar mover escolher confirmar validar aprovar recusar rever verificar atualizar voltar próximo concluir detalhes página linha coluna lista relatório modelo rascunho arquivo ficheiro pasta anexo imagem foto ligação histórico registo registro versão idioma país equipe equipa membro membros departamento administrador empresa organização suporte
nome sobrenome apelido completo nascimento local sexo nacionalidade endereço morada número código postal cidade telefone celular telemóvel correio eletrônico eletrónico identidade passaporte documento documentos assinatura dados pessoa pessoais cliente clientes titular contato contacto campo
fatura faturas nota valor valores total soma imposto impostos preço quantidade desconto taxa taxas saldo limite transferência débito crédito pagamento pagamentos cobrança cartão cartões banco bancária bancário beneficiário destinatário remetente pedido pedidos envio produto artigo assinatura contrato moeda reembolso estorno saque depósito movimento movimentos operação
estado situação aberto aberta fechado ativo ativa inativo bloqueado válido expirado pendente andamento concluído sucesso falhou falha erro aviso pago cancelado aprovado recusado verificado salvo enviado criado disponível obrigatório opcional sim desconhecido
chave chaves secreta secreto pública privada solicitação resposta evento eventos resultado tipo motivo origem destino ambiente desenvolvedor servidor dispositivo navegador rede
método métodos atualização atualizações tentar tentativa tentativas novamente tarde depois além geral avançado gráfico receitas despesas carregar carregando iniciar parar pausar retomar configurar configuração conectar conectado desconectado convidar convidado aceitar revogar revogado bloquear desbloquear ativar desativar lido importante urgente alto médio baixo normal pronto vazio cheio usar usado utilizado contatar
`;

const DUTCH = `
de het een en of maar want dus als dat die deze dit er hier daar in op aan bij met zonder voor na naar van uit over onder tussen tot door om te is zijn was waren wordt worden werd heeft hebben had kan kunnen moet moeten mag zal zullen ik jij je u hij zij ze wij we ons onze uw hun haar niet geen nog al ook wel zeer meer minder alle alles andere hallo beste geachte bedankt groeten vriendelijke
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april juni juli augustus september oktober november december dag dagen week weken maand maanden jaar jaren uur uren minuut minuten seconden vandaag gisteren morgen datum tijd laatste eerste volgende vorige nieuw nieuwe twee drie vier vijf zes zeven acht negen tien
overzicht instellingen gebruiker gebruikers account profiel inloggen uitloggen aanmelden afmelden wachtwoord toegang rechten rol beveiliging melding meldingen bericht berichten hulp zoeken filter sorteren tonen verbergen opslaan annuleren verwijderen bewerken wijzigen toevoegen aanmaken uploaden downloaden afdrukken verzenden sluiten openen kopiëren verplaatsen kiezen bevestigen goedkeuren afwijzen controleren vernieuwen terug verder klaar gegevens pagina regel kolom lijst weergave rapport sjabloon concept bestand bestanden map bijlage afbeelding foto geschiedenis logboek versie taal land leden lid afdeling beheerder bedrijf organisatie
naam voornaam achternaam geboortedatum geboorteplaats geslacht nationaliteit adres huisnummer postcode plaats telefoon telefoonnummer mobiel identiteit paspoort rijbewijs document handtekening persoon klant klanten contact veld
factuur facturen bedrag totaal belasting btw prijs aantal korting kosten saldo overboeking incasso betaling betalingen kaart kaarten bankrekening rekening rekeningnummer rekeninghouder begunstigde ontvanger afzender bestelling bestellingen levering product artikel abonnement contract valuta koers terugbetaling opname storting omschrijving
status actief inactief geblokkeerd geldig verlopen openstaand afgerond gelukt mislukt fout waarschuwing betaald geannuleerd goedgekeurd afgewezen gecontroleerd opgeslagen verzonden aangemaakt gewijzigd beschikbaar verplicht optioneel ja nee onbekend
sleutel sleutels geheim geheime openbare verzoek verzoeken antwoord gebeurtenis sessie sessies resultaat waarde soort reden bron bestemming omgeving ontwikkelaar apparaat netwerk
methode probeer proberen opnieuw poging pogingen later daarna bovendien algemeen geavanceerd grafiek inkomsten uitgaven laden starten stoppen pauzeren hervatten instellen configuratie verbinden verbonden uitnodigen uitgenodigd accepteren intrekken ingetrokken blokkeren deblokkeren activeren deactiveren gelezen belangrijk dringend hoog gemiddeld laag normaal leeg vol gebruiken gebruikt
`;

const POLISH = `
i a o u w z ze we na do od po pod nad za dla przez przed przy bez między oraz lub albo ale że czy jak gdy gdzie kto co to ten ta te tego tej tych jest są był była było być będzie ma może można należy nie tak już jeszcze tylko bardzo też także więcej mniej się jego jej ich mój moja nasz wasz pan pani każdy wszystkie wszystko inne inny proszę dziękujemy dziękuję dzień dobry witaj pozdrawiam szanowni
poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń stycznia luty lutego marzec marca kwiecień kwietnia maj czerwiec czerwca lipiec lipca sierpień sierpnia wrzesień września październik października listopad listopada grudzień grudnia dni tydzień tygodni miesiąc miesiące miesięcy rok roku lat godzina godziny godzin minuta minuty minut minutę sekund temu dziś dzisiaj wczoraj jutro data czas ostatni ostatnia ostatnie nowy nowa nowe poprzedni następny dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć
pulpit ustawienia użytkownik użytkownika użytkownicy użytkowników konto konta profil zaloguj wyloguj logowanie hasło hasła dostęp uprawnienia rola bezpieczeństwo bezpieczeństwa powiadomienia wiadomość wiadomości pomoc szukaj wyszukaj filtruj sortuj pokaż ukryj zapisz anuluj usuń edytuj zmień zmiana zmiany dodaj utwórz utworzył utworzono wyślij pobierz drukuj zamknij otwórz kopiuj wybierz potwierdź zatwierdź odrzuć sprawdź odśwież wstecz dalej gotowe szczegóły strona wiersz kolumna lista widok raport szablon plik pliki folder załącznik obraz zdjęcie historia dziennik wersja język kraj zespół członek dział administrator firma organizacja pomocą pocztą
imię nazwisko nazwa urodzenia miejsce płeć obywatelstwo adres adresu numer kod pocztowy miasto telefon komórkowy stacjonarny poczta tożsamość paszport dowód osobisty dokument dokumenty podpis dane osobowe osoba klient klienta klienci kontakt pole
faktura faktury kwota suma razem podatek cena ilość rabat opłata opłaty saldo przelew przelewy płatność płatności karta karty kredytowa bank bankowe rachunek rachunku odbiorca nadawca zamówienie zamówienia dostawa produkt artykuł abonament umowa waluta kurs zwrot wypłata wpłata tytuł operacja
aktywny aktywna nieaktywny zablokowany ważny nieważny wygasa wygasł oczekuje zakończone zakończony udane nieudane błąd ostrzeżenie opłacone anulowane zatwierdzone odrzucone zweryfikowany zapisano wysłano unieważnij unieważniony dostępny wymagane opcjonalne nieznany
klucz klucze klucza tajny tajne tajnego publiczny publicznego prywatny sekret sekretu podpisu żądanie żądania odpowiedź zdarzenie zdarzenia sesja sesji wynik wartość typ powód źródło cel środowisko testowe testowy produkcja produkcyjne programista programistów serwer serwerze urządzenie przeglądarka sieć użycie użycia zgłoszenie zgłoszenia wyłącznie ani
metoda metody aktualizacja aktualizacje spróbuj ponownie próba próby później następnie ogólne zaawansowane wykres przychody wydatki ładowanie uruchom zatrzymaj wstrzymaj wznów skonfiguruj konfiguracja połącz połączono rozłączono zaproś zaproszono zaakceptuj cofnij zablokuj odblokuj aktywuj dezaktywuj przeczytane ważne pilne wysoki średni niski normalny gotowy pusty pełny użyj używany
`;

/** German and Dutch join nouns; these, after another word, are no streets and no surnames. */
const COMPOUND = new Set(
  `abgleich abteilung adresse angabe angaben ansicht antrag anzahl art auftrag ausweis auszug bedarf beginn bereich beleg bericht bestand betrag buchung datei daten datum dauer dienst eingang eintrag empfang ende erstattung fehler feld filter form frist führung gebühr gruppe gültigkeit grund hinweis inhaber karte kennung kennzeichen klasse konto kontrolle kosten kunde kunden kurs land limit liste lieferung meldung menge modus monat nachweis name nummer ordnung partner person plan position preis prüfung quote rechnung rechte rolle satz schein schlüssel schutz seite sprache status stelle steuer stufe summe system tag text typ übersicht umsatz verbindung verfahren verlauf versand version vertrag verwaltung vorgang vorlage wert zahl zahlung zeichen zeit zeitraum ziel zone zugang zugriff zweck
  adres aantal bedrag bestand code datum dienst gegevens kaart kosten lijst naam nummer opdracht overzicht rekening sleutel soort status termijn type`
    .split(/\s+/)
    .map(bare),
);

/** What a reader trained on English makes of letters it does not know. */
const MISREAD: Readonly<Record<string, readonly string[]>> = {
  ß: ['ss', 'b', 's', 'fs'],
  ü: ['u', 'ii', 'i'],
  ä: ['a'],
  ö: ['o'],
  ł: ['l', 't', 'i'],
  ą: ['a', 'q', 'g'],
  ę: ['e', 'q', 'g'],
  ż: ['z'],
  ź: ['z'],
  í: ['i', 'f'],
  ñ: ['n', 'fi'],
  ç: ['c', 'g'],
  ś: ['s'],
};
const MOST_READINGS = 24;

const FOREIGN = new Set(
  [GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH, POLISH, EVERYDAY].flatMap((words) =>
    words.trim().split(/\s+/).flatMap(readingsOf),
  ),
);

/** Without accents, `ß` and `ł` as English has them. */
export function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ł/g, 'l').replace(/ø/g, 'o');
}

/** A word as it is printed and as it may be read. */
function readingsOf(word: string): string[] {
  let readings = [''];
  for (const letter of word.normalize('NFC')) {
    const ends = MISREAD[letter] ?? [bare(letter)];
    if (readings.length * ends.length > MOST_READINGS) readings = readings.map((start) => start + ends[0]!);
    else readings = readings.flatMap((start) => ends.map((end) => start + end));
  }
  return readings;
}

/** Is this (lower-case) word plain language of German, French, Spanish, Italian, Portuguese, Dutch or Polish pages? */
export function isForeignWord(word: string): boolean {
  const plain = bare(word);
  return FOREIGN.has(plain) || isCompound(plain) || isInflected(plain);
}

/** Endings of numbers, genders and cases, with what the form in the lists may have in their place. */
const INFLECTIONS: readonly (readonly [ending: string, forms: readonly string[]])[] = [
  ['s', ['', 'e']],
  ['es', ['', 'e']],
  ['as', ['o', 'a', '']],
  ['os', ['o', 'a']],
  ['oes', ['ao']],
  ['a', ['o', '', 'y', 'e']],
  ['o', ['a', 'e', '']],
  ['i', ['o', 'e', 'a', 'y', '']],
  ['e', ['', 'a', 'o', 'y', 'i']],
  ['ie', ['a', '']],
  ['n', ['']],
  ['en', ['', 'e']],
  ['er', ['', 'e']],
  ['em', ['', 'e']],
  ['u', ['', 'o', 'a']],
  ['y', ['a', '']],
  ['ej', ['y', 'a']],
  ['ego', ['y', 'i']],
  ['ym', ['y', 'i']],
  ['ych', ['y', 'i']],
  ['ow', ['']],
  ['om', ['', 'a']],
  ['ami', ['a', '']],
  ['ach', ['a', '']],
  ['iem', ['', 'i']],
];

/** `encomendas`, `piccola`, `scadenze`, `magazynu`: a word of the lists with another ending. No surname is one. */
function isInflected(word: string): boolean {
  if (word.length < 6 || commonSurnames.has(word) || givenNames.has(word)) return false;
  return INFLECTIONS.some(
    ([ending, forms]) =>
      word.endsWith(ending) &&
      word.length - ending.length >= 4 &&
      forms.some((form) => FOREIGN.has(word.slice(0, -ending.length) + form)),
  );
}

/** `Rechnungsanschrift`, `Kontoführung`: two words of which the second is one that compounds end with. */
function isCompound(word: string): boolean {
  if (word.length < 8) return false;
  for (let at = 4; at <= word.length - 3; at += 1) {
    if (!COMPOUND.has(word.slice(at))) continue;
    const start = word.slice(0, at);
    if (FOREIGN.has(start) || COMPOUND.has(start)) return true;
    // The joint: Zahlung-s-art, Karte-n-nummer.
    const joint = /^(.{3,}?)(?:s|n|en|es|er|e)$/.exec(start)?.[1];
    if (joint && [start.slice(0, -1), start.slice(0, -2)].some((stem) => stem.length > 2 && isStem(stem))) return true;
  }
  return false;
}

const isStem = (word: string): boolean => FOREIGN.has(word) || COMPOUND.has(word);
