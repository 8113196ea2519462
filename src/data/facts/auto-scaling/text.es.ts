import type {FactTexts} from '../../schema';
import type {facts} from './facts';

export const texts = {
  'auto-scaling.activities.history': {name: 'Actividades de escalado que puedes consultar'},
  'auto-scaling.cluster.capacity-target.default': {
    name: 'Capacidad objetivo de un proveedor de capacidad',
    note: 'Un objetivo menor mantiene instancias de reserva.',
  },
  'auto-scaling.cluster.capacity-target.max': {name: 'Capacidad objetivo máxima de un proveedor de capacidad'},
  'auto-scaling.cluster.ecs-resource': {
    name: 'Un proveedor de capacidad (capacity provider) es un recurso de ECS',
    note: 'Hace referencia a un Auto Scaling group, pero no es un recurso de EC2.',
  },
  'auto-scaling.cluster.evaluation': {name: 'Tiempo entre dos comprobaciones del escalado automático del clúster'},
  'auto-scaling.cluster.managed-draining': {
    name: 'ECS puede vaciar una instancia antes de terminarla',
    note: 'La función se llama managed draining.',
  },
  'auto-scaling.cluster.metric': {
    name: 'Métrica que sigue el escalado automático del clúster',
    note: 'Compara las instancias necesarias con las que están en marcha.',
  },
  'auto-scaling.cluster.step.max.default': {name: 'Máximo de instancias que se añaden de una vez'},
  'auto-scaling.cluster.step.min.default': {name: 'Mínimo de instancias que se añaden de una vez'},
  'auto-scaling.cluster.termination-protection.default': {
    name: 'La protección de terminación administrada está activa por defecto',
    note: 'Evita que la reducción (scale-in) termine instancias con tareas, y requiere el escalado administrado (managed scaling).',
  },
  'auto-scaling.cluster.warm-up.default': {
    name: 'Calentamiento de una instancia nueva antes de que cuente en las métricas',
  },
  'auto-scaling.deployment.scale-in': {name: 'La reducción (scale-in) continúa durante un despliegue'},
  'auto-scaling.deployment.scale-out': {name: 'La ampliación (scale-out) continúa durante un despliegue'},
  'auto-scaling.ecs.default': {
    name: 'Un servicio de ECS escala por sí solo, sin política de escalado',
    note: 'Primero registras el servicio como destino escalable (scalable target) y después le asocias políticas.',
  },
  'auto-scaling.ecs.dimension': {name: 'Lo que cambia el escalado automático en un servicio de ECS'},
  'auto-scaling.ecs.min-capacity.min': {
    name: 'Menor número mínimo de tareas de un servicio de ECS',
    note: 'AWS recomienda un valor mayor para que sigan llegando métricas.',
  },
  'auto-scaling.ecs.zero.metrics': {
    name: 'Un servicio sin tareas sigue enviando métricas de CPU y memoria',
    note: 'Para despertarlo hace falta una métrica que no dependa de las tareas, como la longitud de una cola.',
  },
  'auto-scaling.managed-instances.scale-in-after.max': {
    name: 'Espera máxima antes de que Managed Instances retire una instancia inactiva',
  },
  'auto-scaling.managed-instances.scale-in-after.off': {
    name: 'Valor de scaleInAfter que conserva las instancias inactivas',
  },
  'auto-scaling.policies.largest-wins': {name: 'Si las políticas discrepan, gana la mayor capacidad'},
  'auto-scaling.policies.several': {name: 'Varias políticas de escalado en un servicio'},
  'auto-scaling.policy-types': {
    name: 'Tipos de política de escalado',
    note: 'A ellas se suma el escalado programado, con acciones programadas.',
  },
  'auto-scaling.predictive.buffer.default': {name: 'Antelación del escalado predictivo respecto a la hora prevista'},
  'auto-scaling.predictive.history.max': {name: 'Historial máximo que analiza una previsión'},
  'auto-scaling.predictive.history.min': {name: 'Historial necesario para la primera previsión'},
  'auto-scaling.predictive.horizon': {name: 'Tiempo que abarca una previsión', note: 'Hay un valor por hora.'},
  'auto-scaling.predictive.max-capacity.default': {
    name: 'Qué hace el escalado predictivo al llegar a la capacidad máxima',
  },
  'auto-scaling.predictive.mode.default': {
    name: 'Modo de una política de escalado predictivo nueva',
    note: 'En este modo solo muestra previsiones y no cambia nada.',
  },
  'auto-scaling.predictive.modes': {name: 'Modos del escalado predictivo'},
  'auto-scaling.predictive.refresh': {name: 'Tiempo entre dos actualizaciones de una previsión'},
  'auto-scaling.predictive.scale-in': {
    name: 'El escalado predictivo retira tareas',
    note: 'Combínalo con seguimiento de destino (target tracking) o escalado por pasos, que reducen según la carga real.',
  },
  'auto-scaling.predictive.services': {
    name: 'Único servicio con escalado predictivo en Application Auto Scaling',
    note: 'Los grupos de EC2 Auto Scaling tienen su propio escalado predictivo.',
  },
  'auto-scaling.predictive.since': {
    name: 'Escalado predictivo añadido para servicios de ECS',
    note: 'El día en que la guía del usuario incorporó el capítulo, leído en una copia de la página para las regiones de China.',
  },
  'auto-scaling.scheduled.cron.fields': {name: 'Campos de una expresión cron'},
  'auto-scaling.scheduled.formats': {
    name: 'Formas de una programación',
    note: 'Una acción programada fija un mínimo nuevo, un máximo nuevo o ambos.',
  },
  'auto-scaling.scheduled.time-zone.default': {name: 'Zona horaria de una acción programada'},
  'auto-scaling.scheduled.time-zone.formats': {name: 'Formas de una programación que admiten zona horaria'},
  'auto-scaling.step.adjustment-types': {name: 'Tipos de ajuste del escalado por pasos (step scaling)'},
  'auto-scaling.step.aggregation.default': {name: 'Cómo resume la métrica el escalado por pasos si no lo indicas'},
  'auto-scaling.step.alarms-managed': {
    name: 'AWS crea las alarmas del escalado por pasos (step scaling)',
    note: 'Esas alarmas las creas y administras tú; para CPU o número de solicitudes, AWS aconseja el seguimiento de destino (target tracking).',
  },
  'auto-scaling.step.cooldown.default': {name: 'Periodo de espera (cooldown) del escalado por pasos'},
  'auto-scaling.target-tracking.alarms-managed': {
    name: 'AWS crea y administra las alarmas del seguimiento de destino (target tracking)',
    note: 'No modifiques estas alarmas a mano.',
  },
  'auto-scaling.target-tracking.custom-metrics': {
    name: 'Seguimiento de destino (target tracking) con una métrica propia',
    note: 'La métrica debe bajar cuando se añaden tareas.',
  },
  'auto-scaling.target-tracking.insufficient-data': {
    name: 'El seguimiento de destino (target tracking) escala si faltan datos de la métrica',
  },
  'auto-scaling.target-tracking.metrics': {name: 'Métricas predefinidas para un servicio de ECS'},
  'auto-scaling.target-tracking.metrics.high-resolution': {
    name: 'Métricas predefinidas de alta resolución',
    note: 'Antes de usarlas, activa las métricas de alta resolución en el servicio.',
  },
  'auto-scaling.target-tracking.resolution.default': {
    name: 'Tiempo entre dos valores de las métricas de CPU y memoria de un servicio',
  },
  'auto-scaling.target-tracking.resolution.high': {name: 'Tiempo entre dos valores de una métrica de alta resolución'},
  'auto-scaling.target-tracking.scale-in-disabled.default': {
    name: 'El seguimiento de destino (target tracking) omite por defecto la reducción (scale-in)',
  },
  'auto-scaling.target-tracking.scale-in.needs-all': {
    name: 'Con varias políticas, la reducción (scale-in) espera a que todas coincidan',
    note: 'Para la ampliación (scale-out) basta con una.',
  },
} as const satisfies FactTexts<typeof facts>;
