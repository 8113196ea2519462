export declare const root: string;
export declare function isNodeNewEnough(version: string): boolean;
export declare function findBrowser(): string | undefined;
export declare function findNginx(): string | undefined;
export const buildEnvironment: {readonly NODE_OPTIONS: string; readonly MALLOC_ARENA_MAX: string};
