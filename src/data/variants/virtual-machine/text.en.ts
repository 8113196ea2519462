import type {VariantText} from '../../schema';

export const text: VariantText = {
  name: 'Virtual machine',
  axes: {
    what: 'A virtual computer on a shared physical server, with an operating system and a kernel of its own',
    unit: 'An instance, started from a machine image (AMI)',
    'you-manage': 'Guest operating system and its patches, everything installed on it, type and number of instances',
    'aws-manages': 'Building, hardware and hypervisor',
    'compute-options': 'A server of AWS with a hypervisor; a bare-metal type has the server without one',
    'memory-cpu': 'Set by the instance type; the operating system takes its share of it',
    disk: 'Virtual disks that can outlive the instance (EBS), or disks of the host that cannot',
    scaling: 'An Auto Scaling group adds and removes whole machines, once you have set it up',
    'start-time': 'An operating system boots first, then the application starts',
    networking: 'Virtual network cards with addresses in your VPC, shared by all programs on the machine',
    security: 'One IAM role for the whole instance; the hypervisor keeps it apart from other machines',
    portability: 'An AMI runs on EC2 only; another platform needs a conversion',
    'good-for':
      'Software that needs its own kernel, drivers, licences or full control; applications moved without changes',
    'not-for': 'Many small services, or one package that has to run everywhere',
    'exam-trap': 'Its hardware is virtual and shared; what it has to itself is the operating system',
  },
};
