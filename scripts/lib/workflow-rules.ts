/** Checks the workflows of GitHub Actions: what the platform needs, and what makes one safe to run. */
import {load} from 'js-yaml';
import * as v from 'valibot';

/** Pinned to a major version, or to a commit. */
const pinned = /^[\w.-]+\/[\w./-]+@(?:v\d+(?:\.\d+)*|[0-9a-f]{40})$/;

const permissionsSchema = v.record(v.string(), v.picklist(['read', 'write', 'none']));

const stepSchema = v.pipe(
  v.looseObject({
    uses: v.optional(
      v.pipe(v.string(), v.regex(pinned, 'an action is pinned by major version or commit: owner/name@v4')),
    ),
    run: v.optional(v.string()),
    id: v.optional(v.string()),
    with: v.optional(v.record(v.string(), v.unknown())),
    env: v.optional(v.record(v.string(), v.string())),
  }),
  v.check(({uses, run}) => (uses === undefined) !== (run === undefined), 'a step has either "uses" or "run"'),
);

const workflowSchema = v.strictObject({
  name: v.string(),
  on: v.record(v.string(), v.unknown(), '"on" is a mapping of events'),
  permissions: v.pipe(
    permissionsSchema,
    v.check((all) => !Object.values(all).includes('write'), 'write access is given to the job that needs it'),
  ),
  concurrency: v.optional(v.looseObject({group: v.string()})),
  jobs: v.record(
    v.string(),
    v.looseObject({
      'runs-on': v.string(),
      'timeout-minutes': v.pipe(v.number(), v.maxValue(60, 'a job ends within the hour')),
      needs: v.optional(v.union([v.string(), v.array(v.string())])),
      permissions: v.optional(permissionsSchema),
      steps: v.pipe(v.array(stepSchema), v.minLength(1, 'a job has steps')),
    }),
  ),
});

/** A workflow as GitHub reads it. */
export type Workflow = v.InferOutput<typeof workflowSchema>;

/** Names that an expression takes from other steps and jobs, held against those that are there. */
function danglingNames(workflow: Workflow): string[] {
  return Object.entries(workflow.jobs).flatMap(([name, job]) => {
    const ids = job.steps.map(({id}) => id);
    const used = [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\./g)].map((match) => match[1]!);
    const needed = job.needs === undefined ? [] : [job.needs].flat();
    return [
      ...used.filter((id) => !ids.includes(id)).map((id) => `jobs.${name}: no step has the id ${id}`),
      ...needed.filter((other) => !(other in workflow.jobs)).map((other) => `jobs.${name}: there is no job ${other}`),
    ];
  });
}

/**
 * @param text YAML of a workflow
 * @returns the workflow and what is wrong with it, one line each; no workflow where its shape is wrong
 * @throws YAMLException with line and column
 */
export function checkWorkflow(text: string): {workflow?: Workflow; wrong: string[]} {
  const result = v.safeParse(workflowSchema, load(text));
  if (result.success) return {workflow: result.output, wrong: danglingNames(result.output)};
  return {wrong: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'workflow'}: ${issue.message}`)};
}
