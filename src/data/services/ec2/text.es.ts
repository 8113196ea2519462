import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'servidores virtuales de casi cualquier tamaño',
  axes: {
    what: 'Servidores virtuales, llamados instancias, en los que ejecutas lo que quieras',
    unit: 'Una instancia: un servidor virtual de un tipo elegido, iniciado a partir de una AMI',
    'you-manage':
      'Sistema operativo invitado y parches, software, reglas del firewall, claves, copias de seguridad, número de instancias',
    'aws-manages': 'Edificios, hardware, red y el hipervisor que reparte un host',
    'compute-options':
      'Hosts de AWS, compartidos o dedicados; más de {ec2.instance-types.count} tipos de instancia, x86 o Arm, bajo demanda o Spot',
    'longest-run':
      'Sin límite de tiempo; funciona hasta que la detienes o la terminas, salvo que AWS recupere una instancia Spot',
    'memory-cpu': 'Los fija el tipo de instancia que eliges; los tipos con ráfagas ahorran créditos de CPU',
    disk: 'Volúmenes de EBS, gp3 hasta {ec2.ebs.gp3.size.max}, que sobreviven a una parada; el almacén de instancias es temporal',
    scaling:
      'Un Auto Scaling group añade y quita instancias según tus políticas; una instancia fuera de un grupo no escala',
    'scale-to-zero':
      'Sí, con un grupo a cero o con instancias detenidas, cuyos volúmenes se siguen cobrando; ninguna solicitud las despierta',
    'start-time': 'Sin tiempo prometido; el sistema operativo tiene que arrancar',
    networking: 'En una subred de tu VPC y, por tanto, en una zona de disponibilidad; balanceador de carga opcional',
    security: 'Un perfil de instancia le da un rol de IAM; los grupos de seguridad permiten el tráfico',
    pricing:
      'Tiempo en marcha por segundos, mínimo {ec2.billing.min}; volúmenes, direcciones públicas y transferencia aparte',
    'price-example':
      'Unos {ec2.t3-micro.month} por un mes de una t3.micro bajo demanda, sin disco ni dirección; visto solo en fuentes de terceros',
    'free-tier':
      'Créditos para cuentas nuevas; las horas de instancia gratis de cuentas anteriores al {aws.free-tier.since} ya han caducado',
    sla: '{ec2.sla.region} al mes para instancias en varias zonas, {ec2.sla.instance} para una sola',
    portability:
      'El software para Linux o Windows se traslada tal cual; las AMI, las redes y los roles están ligados a AWS',
    'good-for': 'Software que necesita el sistema operativo, GPU, licencias especiales, carga alta y constante',
    'not-for':
      'Equipos sin nadie que parchee máquinas, reacciones cortas a eventos, servidores que casi siempre esperan',
    'exam-trap': 'Es infraestructura, no un servicio administrado: el sistema operativo invitado lo parcheas tú',
  },
};
