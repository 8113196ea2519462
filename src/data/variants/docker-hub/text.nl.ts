import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Docker Hub',
  axes: {
    what: 'Register van Docker, Inc. voor containerimages, vooral openbaar, met ook privérepository’s',
    unit: 'Een image in een repository, aangeduid met een tag of digest',
    'you-manage': 'Inhoud van de images, tags, accounts en toegangstokens, en wat je bewaart',
    'aws-manages': 'Niets: Docker, Inc. draait het register, buiten AWS en buiten je account',
    networking: 'HTTPS over het internet; vanuit een privésubnet via NAT, of via een pull-through cache in ECR',
    security: 'Accounts, teams en toegangstokens van Docker; geen IAM, dus privé-images vragen een opgeslagen secret',
    pricing: 'Een gratis persoonlijk abonnement met pulllimieten, of een betaald abonnement per gebruiker',
    portability: 'Gewone OCI-images voor elke client; inloggen werkt in elke cloud en op een laptop',
    'good-for': 'Opensource- en basisimages die iedereen moet vinden, en teams die in meerdere clouds werken',
    'not-for': 'Een uitrol die niet mag afhangen van pulllimieten of van een dienst buiten AWS',
  },
};
