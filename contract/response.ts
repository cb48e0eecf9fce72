// A canned response: an approved reply with variables.
import { z } from 'zod';
import { Id, Instant, Locale, Platform } from './words.ts';

/** `{{name}}` in the text. */
export const Variable = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  label: z.string().min(1).max(80),
  required: z.boolean(),
  /** When present the person picks one of these. */
  choices: z.array(z.string().min(1).max(120)).min(2).max(20).optional(),
  /** What the page can offer as a first value; the person still sees and may change it. */
  from: z.enum(['page.name', 'page.account']).optional(),
});
export type Variable = z.infer<typeof Variable>;

export const Response = z
  .strictObject({
    id: Id,
    /** The same answer in other languages has the same group. */
    group: Id,
    /** Typed after `;` in a reply box, without the semicolon. */
    shortcut: z.string().regex(/^[\p{L}\p{N}-]{1,30}$/u),
    title: z.string().min(1).max(120),
    folder: z.string().min(1).max(80),
    locale: Locale,
    platforms: z.array(Platform).optional(),
    unit: Id,
    text: z.string().min(1).max(8000),
    variables: z.array(Variable).max(20),
    state: z.enum(['approved', 'retired']),
    expiresAt: Instant.optional(),
  })
  .superRefine((response, context) => {
    const declared = new Set(response.variables.map((variable) => variable.name));
    for (const [, name] of response.text.matchAll(/\{\{([a-z][a-z0-9_]{0,39})\}\}/g)) {
      if (name !== undefined && !declared.has(name))
        context.addIssue({ code: 'custom', path: ['variables'], message: `{{${name}}} is not declared` });
    }
  });
export type Response = z.infer<typeof Response>;
