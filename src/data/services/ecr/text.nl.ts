import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'beheerd register voor containerimages',
  axes: {
    what: 'Register van AWS voor containerimages en OCI-artefacten, privé of openbaar',
    unit: 'Een image in een repository, aangeduid met een tag of digest',
    'you-manage': 'Inhoud van de images, tags, rechten, lifecycleregels, en wat er op scanbevindingen volgt',
    'aws-manages': 'Opslag, beschikbaarheid, versleuteling, de scanner',
    'compute-options': {is: 'not-applicable', because: 'Het bewaart images en draait niets'},
    'longest-run': {is: 'not-applicable', because: 'Een image blijft tot jij of een lifecycleregel hem verwijdert'},
    'memory-cpu': {is: 'not-applicable', because: 'Het bewaart images en draait niets'},
    disk: 'Zoveel als je pusht, in lagen van hoogstens {ecr.layer.max}',
    scaling: 'Niets in te stellen; AWS vergroot de opslag en handelt elke push en pull af binnen je quota',
    'scale-to-zero': {
      is: 'not-applicable',
      because: 'Er draait niets; bewaarde images kosten ook geld als niemand ze pullt',
    },
    'start-time': {
      is: 'not-applicable',
      because: 'Er start niets; een gearchiveerde image terugzetten duurt hoogstens {ecr.archive.restore.max}',
    },
    networking: 'HTTPS-adres in de regio; vanuit een privésubnet via NAT of endpoints voor ecr.api, ecr.dkr en S3',
    security: 'IAM-policy’s en repository policies; een inlogtoken is {ecr.token.lifetime} geldig',
    pricing:
      'Gecomprimeerde lagen per GB per maand, en data die de regio verlaat; enhanced scanning via Amazon Inspector',
    'price-example': {is: 'not-researched', because: 'De prijzen waren alleen bij derden te lezen'},
    'free-tier':
      'Voor openbare repository’s: {ecr.public.storage.free} opslag, {ecr.public.anonymous-transfer.max} aan anonieme pulls per maand',
    sla: {is: 'not-researched'},
    portability: 'Gewone OCI-images voor elke client; policy’s, scannen en inloggen zitten vast aan AWS',
    'good-for': 'Images die op AWS draaien: rechten via rollen, lagen in de regio van de taken',
    'not-for': 'Pakketten van programmeertalen, losse bestanden, of images die de hele wereld moet vinden',
    'exam-trap': 'Registry, niet Repository: het bewaart gebouwde images, nooit de Dockerfile, en draait niets',
  },
};
