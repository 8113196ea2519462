import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Máquina virtual',
  axes: {
    what: 'Un ordenador virtual en un servidor físico compartido, con sistema operativo y kernel propios',
    unit: 'Una instancia, arrancada desde una imagen de máquina (AMI)',
    'you-manage': 'Sistema operativo y sus parches, todo lo instalado en él, tipo y número de instancias',
    'aws-manages': 'Edificio, hardware e hipervisor',
    'compute-options': 'Un servidor de AWS con hipervisor; un tipo bare metal recibe el servidor sin él',
    'memory-cpu': 'Los fija el tipo de instancia; el sistema operativo se queda con una parte',
    disk: 'Discos virtuales que pueden sobrevivir a la instancia (EBS), o discos del host que no pueden',
    scaling: 'Un Auto Scaling group añade y quita máquinas enteras, una vez que lo has configurado',
    'start-time': 'Primero arranca un sistema operativo, después la aplicación',
    networking:
      'Tarjetas de red virtuales con direcciones de tu VPC, compartidas por todos los programas de la máquina',
    security: 'Un rol de IAM para toda la instancia; el hipervisor la separa de las demás máquinas',
    portability: 'Una AMI solo funciona en EC2; para otra plataforma hay que convertirla',
    'good-for':
      'Software que necesita kernel, controladores o licencias propios, o control total; aplicaciones que se trasladan sin cambios',
    'not-for': 'Muchos servicios pequeños, o un paquete que tenga que funcionar en todas partes',
    'exam-trap': 'Su hardware es virtual y compartido; lo que tiene para sí es el sistema operativo',
  },
};
