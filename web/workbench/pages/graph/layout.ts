/** What the layout is asked: nodes by their ids, with places for those that have one already. */
export interface LayoutQuestion {
  readonly nodes: readonly {
    readonly id: string;
    readonly x?: number;
    readonly y?: number;
    readonly pinned: boolean;
  }[];
  readonly links: readonly { readonly source: string; readonly target: string }[];
}

/** Where each node goes. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;
