import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Docker Hub',
  axes: {
    what: 'Registro de Docker, Inc. para imágenes de contenedor, sobre todo públicas, también con repositorios privados',
    unit: 'Una imagen en un repositorio, identificada por etiqueta o digest',
    'you-manage': 'Contenido de las imágenes, etiquetas, cuentas y tokens de acceso, y lo que conservas',
    'aws-manages': 'Nada: el registro lo mantiene Docker, Inc., fuera de AWS y de tu cuenta',
    networking: 'HTTPS por internet; desde una subred privada, por NAT o con una caché de extracción en ECR',
    security:
      'Cuentas, equipos y tokens de acceso de Docker; sin IAM, las imágenes privadas requieren un secreto guardado',
    pricing: 'Un plan personal gratuito con límites de descarga, o un plan de pago por usuario',
    portability:
      'Imágenes OCI corrientes para cualquier cliente; el acceso funciona en cualquier nube y en un portátil',
    'good-for':
      'Código abierto e imágenes base que todo el mundo deba encontrar, y equipos que trabajan en varias nubes',
    'not-for': 'Despliegues que no deban depender de límites de descarga ni de un servicio externo a AWS',
  },
};
