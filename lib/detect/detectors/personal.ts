import { isNameValue, NAME } from '../name-fields.ts';
import { isPlaceholder } from '../placeholders.ts';
import { isPostal } from '../postal.ts';
import type { Detector } from '../rule.ts';
import { isTouched } from '../spans.ts';
import { birthDates } from './birth-dates.ts';
import { idLabels } from './id-labels.ts';
import { usernames } from './usernames.ts';

/** What identifies a person. */
export const personal: Detector[] = [
  {
    id: 'person-name',
    label: 'Name of a person',
    category: 'personal',
    tier: 'likely',
    field: {
      words: `mothers maiden, mothers maiden name, mother s maiden, mother s maiden name, achternaam en roepnaam, achternaam en voornaam, naam en voornaam, nachname und vorname, name und vorname, apelido e nome, nazwisko i imie, surname and first name, last name and first name, first name and surname, first and last name, full name, fullname, ordering party, ordering customer, auftraggeber, originator, originator name, wlascicielka, wlasciciel, delegato, delegada, delegado, mandataire, bevollmachtigter, gevolmachtigde, pelnomocnik, favorecido, favorecida, nome do favorecido, caller name, prenom s, first name, firstname, last name, lastname, surname, mothers maiden name, madchenname der mutter, nom de jeune fille de la mere, apellido de soltera de la madre, nome de solteira da mae, cognome da nubile della madre, meisjesnaam van moeder, nazwisko panienskie matki, nazwisko panienskie, given name, given names, middle name, family name, maiden name, customer name, client name, user full name, applicant name, applicant, cardholder, cardholder name, card holder, card holder name, name on card, account holder, account holder name, holder name, beneficiary, beneficiary name, payee, payee name, payer, payer name, recipient name, recipient, sender name, remitter, contact name, contact person, guest name, patient, patient name, employee, mitarbeiter, empleado, empleada, dipendente, werknemer, pracownik, policyholder, policy holder, insured person, versicherungsnehmer, versicherter, asegurado, asegurada, assicurato, verzekerde, verzekeringnemer, ubezpieczony, name family, name given, employee name, member name, shipping name, billing name, owner name, legal name, display name, signatory, ultimate beneficial owner, ubo, director, customer, kunde, kundin, kundenname, vorname, nachname, familienname, vor und nachname, inhaber, kontoinhaber, karteninhaber, empfanger, empfaenger, ansprechpartner, antragsteller, zahler, nom complet, prenoms, vornamen, nomi, cognomi, voornamen, imiona, prenom, nom de famille, nom du client, titulaire, titulaire du compte, beneficiaire, destinataire, nombre completo, nombre y apellidos, nombre del cliente, apellido, apellidos, titular, titular de la cuenta, beneficiario, destinatario, nome completo, sobrenome, nome do cliente, nome e cognome, cognome, intestatario, nome del cliente, volledige naam, voornaam, achternaam, klantnaam, rekeninghouder, begunstigde, ontvanger, imie, nazwisko, imie i nazwisko, odbiorca, posiadacz, wlasciciel rachunku, klient, kontaktperson, attention, attn, requested by, asked by, raised by, owned by, gemeldet von, signale par, reportado por, informado por, segnalato da, gemeld door, zglaszajacy, zglosil, zgloszone przez, osoba zglaszajaca, reported by, submitted by, ordered by, paid by, signed by, signed in as, logged in as, assigned to, reviewed by, created by, approved by, uploaded by, handled by, angemeldet als, bearbeitet von, erstellt von, connecte en tant que, connecte comme, sesion iniciada como, iniciado como, conectado como, logado como, connesso come, accesso effettuato come, ingelogd als, aangemeld als, zalogowany jako, zugewiesen an, gepruft von, genehmigt von, eingeloggt als, cree par, assigne a, verifie par, approuve par, creado por, asignado a, revisado por, aprobado por, criado por, atribuido a, aprovado por, creato da, assegnato a, verificato da, approvato da, aangemaakt door, toegewezen aan, beoordeeld door, goedgekeurd door, utworzone przez, przypisane do, sprawdzone przez, zatwierdzone przez, caller verified, verified caller, escalated by, closed by, opened by, changed by, updated by, verified by, customer first, customer last, customer full, customer given, customer family, customer middle, legal representative, authorised representative, authorized representative, beneficial owner, account owner, gesetzlicher vertreter, vertretungsberechtigter, representant legal, representante legal, rappresentante legale, wettelijk vertegenwoordiger, titolare, naam ontvanger, odbiorcy, posiadacza, wlasciciela, klienta, nabywcy, name des kindes, name der mutter, name des vaters, nom de lenfant, nombre del nino, nombre de la nina, nome da crianca, nome del bambino, nome della bambina, naam van het kind, naam kind, imie dziecka, reisende, reisender, voyageur, voyageurs, pasajero, passageiro, passeggero, reiziger, pasazer, traveller, traveler, passenger, signed for by, received by, recu par, recibido por, recebido por, ricevuto da, ontvangen door, empfangen von, delivered to, left with, abgegeben bei, huesped principal, hauptgast, lead guest, lead passenger, klingel, klingelschild, sonnette, interphone, citofono, domofon, doorbell, debiteur, deudor, devedor, debitore, dluznik, acheteur, acheteuse, comprador, compradora, acquirente, koper, kaufer, kauferin, nabywca`,
      weak: 'name, names, nom, nombre, nome, naam, client, user, contact, holder, owner, from, to, sender, kontakt, cliente, member, assignee, agent, operator, operatore, operador, operateur, reviewer, approver, benutzer, bearbeiter, utilisateur, usuario, utente, gebruiker, uzytkownik, eigentumer, proprietaire, guest, author, person, who, von, absender, expediteur, remitente, afzender, nadawca, mittente, remetente, de, da, van, od, fn, bill to, ship to, sold to, invoice to, rechnung an, lieferung an, facturer a, facturar a, fatturare a, visitor, caller, reporter, organizer, organiser, requester, requestor, buyer, seller, creditor, debtor, claimant, representative, signed, nm, cn, sn, an, aan, para, pour, voor, dla, fahrer, chauffeur, conducteur, autista, kierowca, coach, trainer, captain, kapitan, hote, acompanante, check in, check out, instructor, lehrer, lehrerin, teacher, vertretung, stellvertreter, deputy, bereitschaft, on call, astreinte, guardia, anwalt, avocat, abogado, advogado, avvocato, advocaat, adwokat, notar, notaire, arzt, medecin, medico, lekarz, huisarts, hausarzt, supervisor, referent, teilnehmer, participant, participante, partecipante, deelnemer, uczestnik, attendee, player, speler, jugador, jugadora, joueur, joueuse, jogador, jogadora, giocatore, giocatrice, gracz, manager, line manager, vorgesetzter, vorgesetzte, chef, jefe, jefa, responsabile, responsable, responsavel, leidinggevende, kierownik, przelozony, spieler, spielerin, mitglied, socio, socia, membre, lid, schuler, eleve, alumno, alumna, aluno, aluna, alunno, alunna, leerling, uczen, student, prepared by, checked by, delivered by, technician, engineer, administrator, landlord, tenant, lessor, lessee, next of kin, responsible, caretaker, witness, undersigned, pupil, guardian, spouse, heir, insured, respondent, interviewer, interviewee, candidate, nominee, cashier, waiter, receptionist, nurse, dentist, therapist, consultant, adviser, advisor, case handler, keyholder, chairman, minutes taker, treasurer, secretary, ceo, proprietor, booked by, sold by, collected by, antragstellerin, anfragender, erstellt durch, bearbeiterin, sachbearbeiter, sachbearbeiterin, zustandig, techniker, technikerin, monteur, verwalter, hausverwalter, hausmeister, vermieter, vermieterin, mieter, mieterin, fahrerin, verkaufer, verkauferin, notfallkontakt, inhaberin, besitzer, verantwortlich, verantwortlicher, ansprechpartnerin, gastgeber, zeuge, unterzeichner, unterzeichnerin, schulerin, studentin, eltern, erziehungsberechtigter, ehepartner, ehegatte, erbe, versicherte, bewerber, bewerberin, kandidat, kassierer, kassiererin, berater, beraterin, kundenberater, kundenberaterin, betreuer, betreuerin, schatzmeister, schriftfuhrer, vorstand, vorsitzender, geschaftsfuhrer, geschaftsfuhrerin, anruferin, anrufer, kollege, kollegin, z hd, zu handen, demandeur, demandeuse, demande par, ouvert par, traite par, technicien, technicienne, administrateur, gestionnaire, bailleur, locataire, vendeur, vendeuse, contact d urgence, personne a contacter, interlocuteur, interlocutrice, temoin, signataire, etudiant, etudiante, enfant, conjoint, conjointe, heritier, assure, assuree, candidat, conseiller, conseillere, votre conseiller, caissier, caissiere, tresorier, gerant, gerante, directeur, directrice, appelant, appelante, emprunteur, mandant, redige par, valide par, dossier suivi par, suivi par, solicitante, solicitado por, abierto por, atendido por, tecnico, tecnica, administrador, administradora, arrendador, arrendatario, inquilino, inquilina, conductora, vendedor, vendedora, contacto de emergencia, persona de contacto, propietario, propietaria, encargado, encargada, anfitrion, testigo, firmante, estudiante, padre, madre, tutor, hijo, hija, conyuge, heredero, candidato, candidata, asesor, asesora, gestor, gestora, cajero, cajera, tesorero, gerente, llamante, interlocutor, firmado por, entregado por, profesional, doctora, doctor, requerente, pedido por, aberto por, senhorio, motorista, contato de emergencia, pessoa de contacto, pessoa de contato, proprietario, anfitriao, testemunha, signatario, estudante, pai, mae, filho, filha, conjuge, herdeiro, segurado, segurada, consultor, consultora, tesoureiro, atendente, revisto por, assinado por, entregue por, richiedente, amministratore, amministratrice, locatore, locataria, conduttore, venditore, venditrice, contatto di emergenza, persona di contatto, proprietaria, referente, ospite, testimone, firmatario, studente, studentessa, genitore, figlio, figlia, coniuge, erede, assicurata, consulente, cassiere, tesoriere, intestataria, chiamante, alla cortese attenzione di, dottore, dottoressa, aanvrager, aanvraagster, aangevraagd door, aangemeld door, melder, behandelaar, behandeld door, in behandeling bij, technicus, beheerder, verhuurder, huurder, verkoper, verkoopster, contactpersoon, noodcontact, eigenaar, eigenares, verantwoordelijke, gastheer, gastvrouw, getuige, ondergetekende, ouder, voogd, erfgenaam, kandidaat, sollicitant, adviseur, kassier, penningmeester, voorzitter, secretaris, beller, gecontroleerd door, ondertekend door, bezorgd door, medewerker, medewerkster, wnioskodawca, zglaszajaca, obslugiwane przez, technik, serwisant, zarzadca, wynajmujacy, najemca, sprzedawca, kupujacy, osoba do kontaktu, osoba kontaktowa, kontakt alarmowy, kontakt dyzurny, odpowiedzialny, opiekun, gospodarz, swiadek, podpisujacy, uczennica, studentka, rodzic, dziecko, malzonek, spadkobierca, kandydat, kandydatka, doradca, kasjer, skarbnik, dyrektor, prezes, dzwoniacy, dzwoniaca, posiadacz rachunku, sprawdzil, zatwierdzil, podpisal, odebral, dostarczyl, do rak',
      value: NAME,
      check: (value, field) => isNameValue(value, field),
    },
    source: 'labels in eight languages',
    matches: [
      'Customer name: Jane Fake',
      '{"firstName":"Zoë","id":1}',
      'Name: Jane Fake',
      'Kunde: Jörg Müller-Lüdenscheid',
      'Titular: María José Carreño Quiñones',
      'Name\tEmail\tStatus\nJane Fake\t-\topen',
      'Customer\tPhone\tStatus\nGunilla T. Salvatierra gunilla7@\t-\topen',
      'Customer\tAmount\tStatus\nGunilla T. Salvatierra\nsecond line\t75.00\topen',
      '"customer": {\n  "name": "Anneliese Voßkamp-Queiroz"\n}',
      'Signed in as\nBarnaby B. Oakeshott',
      '{"user":{"first":"Anneliese","last":"Queiroz"}}',
      'customer:\n  id: 7\n  name: Anneliese Queiroz',
      'Operator: Gunilla Salvatierra',
      'Legal representative\nHolunda Inventa',
      'Name: Holunda Inventa',
      'Nom : Inventa\nPrénom : Holunda',
      '{"name": "Holunda Inventa", "email": "h.inventa@mail.example"}',
      "Customer(first='Holunda', last='Inventa')",
      'Name ........ Holunda Inventa\nRelation .... aunt',
      'De : Holunda Le Inventa',
      '<Customer><Name>Holunda Inventa</Name></Customer>',
      'customer name: holunda te inventa',
      "INSERT INTO payouts (refid, holder, iban) VALUES ('tx_1', 'Holunda Inventa', NULL);",
      'Requester,Email,Subject\n"Holunda Inventa",-,pending',
      '<li>Beneficiary: <em>Holunda Inventa</em></li>',
    ],
    ignores: [
      'name: SupportSafe',
      'Partner name: Acme Pay Ltd',
      'filename: Report Final',
      'Account name: Blue Shop',
      '"name": "tron"',
      'Customer: cus_123',
      'name: [name-1]',
      'hostname: Web Server',
      'Full name: required',
      '"product": {"name": "Jane Roll"}',
      'Operator: Payment Operations',
      'Applicant: In review',
      'Customer name: not provided yet',
      'Reporter: Automation Bot',
      'Name: Postgres Adapter',
    ],
  },
  ...birthDates,
  {
    id: 'postal-address',
    label: 'Postal address',
    category: 'personal',
    tier: 'likely',
    field: {
      words:
        'strasse hausnr, str hausnr, strasse nr, wohnhaft, wohnhaft in, wohnt, lieferanschrift, rechnungsanschrift, meldeadresse, demeurant, domicilie a, reside en, morada fiscal, reside em, residente in, residente a, wonende te, zamieszkaly, zamieszkala, zam, shipping address, billing address, registered office, domicilio social, siege social, sede social, sede legale, firmensitz, siedziba, home address, postal address, street address, localidad, localidade, localite, localita, miejscowosc, poblacion, comune, gemeente, plaats, street, street name, address line, address line 1, address line 2, line1, line2, residential address, bezoekadres, vestigingsadres, twnnm, strtnm, pstcd, adrline, lives in, lives at, living in, wohnt in, habite a, vive en, mora em, abita a, woont in, mieszka w, mailing address, delivery address, customer address, registered address, residence, city, town, postal code, postcode, zip, zip code, zipcode, place of birth, birth place, deliver to, wohnanschrift, domicile, domicilio fiscal, endereco residencial, indirizzo di residenza, spedire a, adres zameldowania, anschrift, adresse postale, lieferadresse, rechnungsadresse, strasse, strase, strasse und hausnummer, strase und hausnummer, strase hausnummer, strasse hausnummer, strase nr, hausnummer, plz, postleitzahl, wohnort, ort, geburtsort, rue, ville, code postal, lieu de naissance, adresse de livraison, adresse de facturation, domicilio, direccion, direccion de envio, direccion de facturacion, morada, morada de entrega, endereco de entrega, indirizzo di spedizione, residenza, bezorgadres, factuuradres, adres dostawy, direccion postal, calle, ciudad, codigo postal, lugar de nacimiento, endereco, rua, cidade, cidade uf, bairro, distrito, colonia, barrio, suburb, cep, indirizzo, via, citta, cap, luogo di nascita, adres, adres zamieszkania, ulica, miasto, kod pocztowy, straat, postcode en plaats, woonplaats, woonadres',
      weak: 'address, adresse, location, addr, line',
      value:
        /(?:(?! \w{1,40}=)(?!(?<=\p{Ll}{4})\. \p{Lu}[^\n.]{0,40} \p{Ll}{2}|(?<=\p{L}{4})\. \p{Lu}\p{Ll}{0,20} (?:\p{Ll}|[A-Z]{2,4}-\d)|(?<=\p{L}{3})\. \p{Lu}\p{Ll}{0,20} (?:[a-z]{2,5}_|[A-Z]{2,4}-\d))[^\n;|\t<>{}"]){3,160}/uy,
      check: isPostal,
    },
    source: 'labels in eight languages',
    matches: [
      'Address: 12 Fake Street, Springfield 12345',
      '"street":"Fakeweg 3a"',
      'Anschrift: Fakeallee 7, 10115 Berlin',
      'Shipping address: 5 Invented Rd',
      'Billing address\n12 Fake Street, Springfield',
    ],
    ignores: [
      'ip address: 192.0.2.1',
      'wallet address: none',
      'address: true',
      'Address: [postal-address-1]',
      'zip: archive.zip',
      'city: null',
      'Sucursal Inventa Town: cerrada el lunes',
      'const zip = new Zip();',
    ],
  },
  ...usernames,
  {
    id: 'identity-number',
    label: 'Identity or tax number',
    category: 'personal',
    tier: 'likely',
    keywords: ['ssn', 'social security'],
    pattern: /(?:ssn|social security(?: number| no\.?)?)[\s:#=is]{1,6}(\d{3}[- ]?\d{2}[- ]?\d{4})/i,
    group: 1,
    find({ text, digits, kept }, report) {
      // 123-45-6789 alone: the grouping is that of no other number.
      for (let i = 0; i + 5 < digits.length; i += 2) {
        const start = digits[i]!;
        if (digits[i + 1]! - start !== 3 || digits[i + 2]! - digits[i + 1]! !== 1 || digits[i + 5]! - start !== 11)
          continue;
        const match = /^(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.exec(text.slice(start, start + 11));
        const left = text.slice(Math.max(0, start - 90), start);
        if (ORDERED.test(left) && !/ssn|social|tax|identi/i.test(left)) continue;
        if (isTouched(kept, { start, end: start + 11 })) continue;
        if (match && !/[\w.-]/.test(text.charAt(start - 1)) && !/[\w-]/.test(text.charAt(start + 11)))
          report(start, start + 11);
      }
    },
    field: {
      words: idLabels,
      weak: 'document, doc, docs, dokument, documento, documents, id doc, travel doc, identity, identification, identite, identidad, identidade, identita, tozsamosc, legitimation, legitimatie',
      value: /[A-Za-z0-9](?:(?! \p{Ll}{2,})[A-Za-z0-9 ./-]){3,28}[A-Za-z0-9]/uy,
      check: (value, field) => isIdentityNumber(value) && (!field.isWeak || DOCUMENT_NUMBER.test(value)),
    },
    source: 'labels in eight languages; US Social Security Administration, number ranges',
    matches: [
      'SSN: 219-09-9998',
      'Passport number: X{D8}',
      '"tax_id":"{D11}"',
      'Document number\nL{D8}',
      'Document\nC01X00T47',
      'applicant_id=11111111-2222-4333-8444-555555555555',
    ],
    ignores: [
      'passport: verified',
      'tax id: required',
      'order 123-456-7890',
      'document_id: null',
      'request_id: req_test_1',
    ],
  },
];

/** Orders, tickets and invoices may be numbered in any groups. */
const ORDERED =
  /(?:order|ticket|invoice|booking|parcel|shipment|bestell\w{0,8}|auftrag\w{0,8}|commande|pedido|ordine|bestelling|zam[oó]wieni\w)[^\n]{0,80}$/i;

/** Letters and digits as passports and identity cards are numbered. */
const DOCUMENT_NUMBER = /^(?=\d{0,4}[A-Z])(?=(?:[A-Z]*\d){4})[A-Z\d]{7,10}$/;

function isIdentityNumber(value: string): boolean {
  return (
    value.length >= 5 &&
    value.length <= 40 &&
    (/\d{3}|\d.*\d.*\d/.test(value) ||
      /^(?:(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])(?=\D*\d\D*\d)[A-Z0-9 -]{6,12}|(?=\D*\d)(?=\d*[A-Z])[A-Z0-9]{8,10})$/.test(
        value,
      )) &&
    /^[A-Za-z0-9 ./<-]+$/.test(value) &&
    // `600 g`, `since 2023`, `About 40 000`
    !/^(?:[A-Z]?[a-z]{3,20} [\d ]{1,7}|[\d ]{1,6} [a-z]{1,20})$/.test(value) &&
    !isPlaceholder(value) &&
    !/^(?:\d{4}-\d{2}-\d{2})/.test(value)
  );
}
