import type {ProfileText} from '../../schema';

export const text: ProfileText = {
  tagline: 'servidores y sitios pequeños con precio mensual',
  axes: {
    what: 'Paquetes para sitios web sencillos: servidor, disco, dirección y transferencia de datos por un precio mensual',
    unit: 'Una instancia con un plan; además bases de datos, balanceadores, buckets y servicios de contenedores',
    'you-manage':
      'Sistema operativo invitado, aplicación y sus actualizaciones, firewall, contraseñas, instantáneas, número de instancias',
    'aws-manages':
      'Hardware, red y plantillas; bases de datos administradas, balanceadores, distribuciones y nodos de contenedores',
    'compute-options':
      'Servidores virtuales de Lightsail con Linux o Windows; contenedores en los nodos de un servicio de contenedores',
    'longest-run': 'Sin límite de tiempo; una instancia funciona hasta que la detienes o la eliminas',
    'memory-cpu':
      'De {lightsail.plan.512-mb.memory} a {lightsail.plan.256-gb.memory} en planes generales, hasta {lightsail.plan.memory-optimized.memory.max} optimizados para memoria; CPU con ráfagas sobre una línea base',
    disk: 'SSD del plan, desde {lightsail.plan.512-mb.disk}; discos adicionales de hasta {lightsail.disk.size.max}',
    scaling:
      'No automático: a mano, un plan mayor mediante una instantánea, más instancias tras un balanceador o más nodos de contenedores',
    'scale-to-zero': {is: 'no', because: 'Una instancia detenida se cobra entera; solo al eliminarla deja de cobrarse'},
    'start-time': 'Sin tiempo prometido; el sistema operativo tiene que arrancar',
    networking: 'Una red de Lightsail; peering solo con la VPC predeterminada de la región',
    security: 'Un firewall por instancia, sin rol de IAM en ella; políticas de IAM para las personas',
    pricing: 'Un plan por horas hasta su precio mensual; instantáneas, balanceadores y transferencia adicional aparte',
    'price-example':
      '{lightsail.plan.512-mb.price} por el plan de Linux más pequeño con IPv4 pública, {lightsail.plan.512-mb.ipv6-price} sin ella',
    'free-tier':
      'Créditos para cuentas nuevas; según las preguntas frecuentes de facturación ya no hay pruebas gratuitas, otras páginas aún las prometen',
    sla: '{lightsail.sla.instances.region} al mes para instancias en varias zonas, {lightsail.sla.database-ha} para una base de datos de alta disponibilidad',
    portability: 'Una instantánea se puede exportar a EC2, donde se convierte en AMI; no hay camino de vuelta',
    'good-for': 'Un blog, un sitio web o una tienda pequeños, entornos de pruebas, una factura conocida de antemano',
    'not-for': 'Carga que debe escalar automáticamente, redes diseñadas por ti, roles de IAM, CPU ocupada todo el día',
    'exam-trap': 'Alta disponibilidad solo si la construyes, nunca escalado automático; fuera del temario de SAA-C03',
  },
};
