import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  's3.acls.default': {
    name: 'Toegangslijsten (ACL’s) actief op een nieuwe bucket',
    note: 'Geef toegang met policy’s.',
  },
  's3.availability.standard': {
    name: 'Beschikbaarheid waarvoor S3 Standard is ontworpen',
    note: 'Een ontwerpdoel; wat de SLA belooft, staat daar los van.',
  },
  's3.block-public-access.default': {name: 'Block Public Access staat aan voor een nieuwe bucket'},
  's3.bucket.namespaces': {name: 'Naamruimten waarin een bucketnaam uniek kan zijn'},
  's3.buckets.max': {name: 'Buckets voor algemeen gebruik per account', note: 'Je kunt om meer vragen.'},
  's3.consistency.strong': {
    name: 'Sterke consistentie bij lezen na schrijven',
    note: 'Alleen bij derden gezien; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  's3.copy.max': {name: 'Grootste object dat je in één verzoek kopieert'},
  's3.delete.keys.max': {name: 'Objecten die je in één verzoek verwijdert'},
  's3.durability': {
    name: 'Duurzaamheid waarvoor S3 is ontworpen',
    note: 'Een ontwerpdoel voor het bewaren van data, geen belofte over de bereikbaarheid.',
  },
  's3.encryption.default': {name: 'Versleuteling van objecten als je niets kiest'},
  's3.lifecycle.rules.max': {name: 'Levenscyclusregels per bucket', note: 'Deze grens is niet te verhogen.'},
  's3.list.keys.max': {name: 'Objecten in één antwoord op een lijstverzoek'},
  's3.object-ownership.default': {name: 'Objecteigendom van een nieuwe bucket'},
  's3.object.max': {name: 'Grootste object', note: 'Zo’n groot object upload je in delen.'},
  's3.part.min': {name: 'Kleinste deel van een multipart-upload', note: 'Het laatste deel mag kleiner zijn.'},
  's3.parts.max': {name: 'Delen van een multipart-upload'},
  's3.price.get': {
    name: 'GET-verzoeken naar S3 Standard',
    note: 'Gezien bij een derde die de prijslijst van AWS uitleest, niet op de pagina; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  's3.price.put': {
    name: 'PUT-verzoeken naar S3 Standard',
    note: 'Gezien bij een derde die de prijslijst van AWS uitleest, niet op de pagina; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  's3.price.standard': {
    name: 'Opslag in S3 Standard, eerste schijf',
    note: 'Gezien bij een derde die de prijslijst van AWS uitleest, niet op de pagina; kijk het op de pagina na voordat je erop vertrouwt. Geldt voor de eerste {s3.price.standard.tier1.size}.',
  },
  's3.price.standard.tier1.size': {
    name: 'Grootte van de eerste prijsschijf van S3 Standard',
    note: 'Gezien bij een derde die de prijslijst van AWS uitleest, niet op de pagina; kijk het op de pagina na voordat je erop vertrouwt.',
  },
  's3.put.max': {name: 'Grootste upload in één verzoek', note: 'Alles wat groter is, upload je in delen.'},
  's3.restore.deep-archive.bulk': {name: 'S3 Glacier Deep Archive: wachttijd bij een bulkherstel, langste'},
  's3.restore.deep-archive.standard': {name: 'S3 Glacier Deep Archive: gewone wachttijd, langste'},
  's3.restore.flexible.standard.max': {name: 'S3 Glacier Flexible Retrieval: gewone wachttijd, langste'},
  's3.restore.flexible.standard.min': {name: 'S3 Glacier Flexible Retrieval: gewone wachttijd, kortste'},
  's3.storage-class.default': {name: 'Opslagklasse van een nieuw object'},
  's3.storage-classes': {
    name: 'Opslagklassen waaruit je kiest',
    note: 'GLACIER is het API-woord voor S3 Glacier Flexible Retrieval, GLACIER_IR voor S3 Glacier Instant Retrieval.',
  },
  's3.storage-classes.count': {
    name: 'Opslagklassen in de API',
    note: 'Waaronder een verouderde klasse en klassen die andere diensten gebruiken, zoals Outposts en AWS Backup.',
  },
  's3.tags.max': {name: 'Tags per object'},
  's3.versioning.states': {
    name: 'Versiebeheerstanden die je kunt instellen',
    note: 'Een bucket begint in geen van beide; eenmaal aan kun je versiebeheer alleen opschorten.',
  },
} as const satisfies FactTexts<typeof facts>;
