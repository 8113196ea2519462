import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Virtuele machine',
  axes: {
    what: 'Een virtuele computer op een gedeelde fysieke server, met een eigen besturingssysteem en een eigen kernel',
    unit: 'Een instance, gestart vanaf een machine-image (AMI)',
    'you-manage': 'Besturingssysteem en patches, alles wat erop staat, type en aantal instances',
    'aws-manages': 'Gebouw, hardware en hypervisor',
    'compute-options': 'Een server van AWS met een hypervisor; een bare-metal-type krijgt de server zonder',
    'memory-cpu': 'Bepaald door het instancetype; het besturingssysteem gebruikt er zelf een deel van',
    disk: 'Virtuele schijven die de instance kunnen overleven (EBS), of schijven van de host die dat niet kunnen',
    scaling: 'Een Auto Scaling group voegt hele machines toe en haalt ze weg, als je hem hebt ingericht',
    'start-time': 'Eerst start een besturingssysteem op, dan de applicatie',
    networking: 'Virtuele netwerkkaarten met adressen in je VPC, gedeeld door alle programma’s op de machine',
    security: 'Eén IAM-rol voor de hele instance; de hypervisor scheidt hem van andere',
    portability: 'Een AMI draait alleen op EC2; voor een ander platform moet hij worden omgezet',
    'good-for':
      'Software met een eigen kernel, drivers of licenties, of met volledige controle; applicaties die ongewijzigd verhuizen',
    'not-for': 'Veel kleine services, of één pakket dat overal moet draaien',
    'exam-trap': 'De hardware is virtueel en gedeeld; wat ze voor zichzelf heeft, is het besturingssysteem',
  },
};
