import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'ecr.archive.duration.min': {
    name: 'Kortste tijd die voor een gearchiveerde image wordt berekend',
    note: 'Eerder verwijderen maakt het niet goedkoper.',
  },
  'ecr.archive.pull': {name: 'Een gearchiveerde image pullen', note: 'Zet hem eerst terug.'},
  'ecr.archive.restore.max': {name: 'Langste tijd om een gearchiveerde image terug te zetten'},
  'ecr.archive.scan': {name: 'Een gearchiveerde image scannen'},
  'ecr.archive.since': {name: 'Opslagklasse voor archivering sinds'},
  'ecr.creation-templates.uses': {name: 'Gebeurtenissen waarbij een sjabloon een repository kan maken'},
  'ecr.encryption.default': {name: 'Versleuteling zonder instelling'},
  'ecr.encryption.types': {
    name: 'Soorten versleuteling in rust',
    note: 'KMS_DSSE versleutelt in twee lagen; AWS biedt het alleen in de GovCloud (US)-regio’s.',
  },
  'ecr.layer.max': {name: 'Grootste laag van een image'},
  'ecr.lifecycle.actions': {
    name: 'Acties van een lifecycleregel',
    note: 'TRANSITION verplaatst een image naar de archiefklasse.',
  },
  'ecr.lifecycle.delay': {name: 'Langste tijd tot een lifecycleregel op een image werkt'},
  'ecr.lifecycle.preview': {name: 'Voorbeeldweergave van een lifecycle policy'},
  'ecr.lifecycle.rules.max': {
    name: 'Regels in een lifecycle policy',
    note: 'Gelezen in een oudere kopie van de pagina.',
  },
  'ecr.oci': {name: 'OCI-images en -artefacten'},
  'ecr.public.anonymous-transfer.max': {
    name: 'Data die anonieme pulls uit de openbare galerij per maand mogen ophalen',
  },
  'ecr.public.storage.free': {
    name: 'Gratis opslag in openbare repository’s, altijd',
    note: 'Alleen bij derden gezien; controleer de pagina voordat je erop vertrouwt.',
  },
  'ecr.pull-through-cache.rules.max': {name: 'Pull-through-cacheregels van een register'},
  'ecr.pull-through-cache.upstreams': {
    name: 'Registers die een pull-through cache kan lezen',
    note: 'Van GitLab alleen de dienst op gitlab.com.',
  },
  'ecr.pull-through-cache.upstreams.anonymous': {
    name: 'Registers die een pull-through cache zonder inloggegevens leest',
    note: 'Een ander Amazon ECR-register vraagt een IAM-rol, de rest een secret in AWS Secrets Manager.',
  },
  'ecr.pull-time.refresh': {name: 'Langste tijd tot de laatste pull van een image is vastgelegd'},
  'ecr.registry.address': {name: 'Adres van een privéregister'},
  'ecr.registry.public.address': {name: 'Adres van de openbare galerij'},
  'ecr.replication.cross-account': {
    name: 'Replicatie naar andere accounts',
    note: 'Het doelaccount moet het toestaan.',
  },
  'ecr.replication.cross-region': {name: 'Replicatie naar andere regio’s'},
  'ecr.replication.filters': {name: 'Filters die kiezen wat wordt gerepliceerd'},
  'ecr.scan.basic.clair-ended': {
    name: 'Einde van de Clair-engine in basisscans',
    note: 'Sindsdien doet een engine van AWS zelf het werk.',
  },
  'ecr.scan.basic.free': {
    name: 'Basisscans gratis',
    note: 'Alleen bij derden gezien; controleer de pagina voordat je erop vertrouwt.',
  },
  'ecr.scan.basic.image-interval': {
    name: 'Wachttijd voor een nieuwe basisscan van dezelfde image',
    note: 'De scan bij de push telt mee.',
  },
  'ecr.scan.basic.language-packages': {
    name: 'Basisscans bekijken pakketten van programmeertalen',
    note: 'Ze bekijken pakketten van het besturingssysteem.',
  },
  'ecr.scan.basic.per-day.max': {name: 'Basisscans in 24 uur', note: 'Per account en regio.'},
  'ecr.scan.enhanced.engine': {name: 'Dienst achter enhanced scanning'},
  'ecr.scan.enhanced.language-packages': {name: 'Enhanced scanning bekijkt pakketten van programmeertalen'},
  'ecr.scan.frequencies': {name: 'Scanmomenten', note: 'Doorlopend scannen hoort bij enhanced scanning.'},
  'ecr.scan.frequency.default': {name: 'Scanmoment zonder instelling'},
  'ecr.scan.on-push.default': {name: 'Repository scant standaard bij een push'},
  'ecr.scan.type.default': {name: 'Soort scan zonder instelling'},
  'ecr.scan.types': {name: 'Soorten imagescans'},
  'ecr.signing.on-push': {
    name: 'Managed signing met AWS Signer',
    note: 'Amazon ECR ondertekent een image bij de push.',
  },
  'ecr.signing.since': {name: 'Managed signing sinds'},
  'ecr.storage-classes': {name: 'Opslagklassen'},
  'ecr.tag-mutability.default': {name: 'Standaardinstelling voor het overschrijven van tags'},
  'ecr.tag-mutability.options': {name: 'Instellingen voor het overschrijven van tags'},
  'ecr.token.lifetime': {
    name: 'Levensduur van een inlogtoken',
    note: 'Het heeft de rechten van de IAM-identiteit die erom vroeg.',
  },
} as const satisfies FactTexts<typeof facts>;
