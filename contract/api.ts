// The routes of the governance API, contract first: the server implements them, clients are typed by them, OpenAPI is made of them.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Enrolment, EnrolRequest, Me } from './device.ts';
import { DecisionEvent, EventReceipt } from './event.ts';
import { FlagReceipt, FlagSubmission } from './flag.ts';
import { SyncPage } from './sync.ts';

export const api = {
  devices: {
    enrol: oc
      .route({
        method: 'POST',
        path: '/v1/devices',
        summary: 'Enrol this browser with an invite code',
        tags: ['Devices'],
        successStatus: 201,
      })
      .input(EnrolRequest)
      .output(Enrolment),
    me: oc
      .route({ method: 'GET', path: '/v1/me', summary: 'Whom this device speaks for', tags: ['Devices'] })
      .output(Me),
  },
  sync: {
    /** Answered by a plain route (ETag, 304 from memory); the contract gives its shape to clients and to OpenAPI. */
    pull: oc
      .route({ method: 'GET', path: '/v1/sync', summary: 'What changed since a cursor', tags: ['Sync'] })
      .input(
        z.strictObject({
          cursor: z.string().max(200).optional(),
          limit: z.coerce.number().int().min(1).max(1000).optional(),
        }),
      )
      .output(SyncPage),
  },
  flags: {
    submit: oc
      .route({
        method: 'POST',
        path: '/v1/flags',
        summary: 'Report a suspected impostor',
        tags: ['Flags'],
        successStatus: 201,
      })
      .input(FlagSubmission)
      .output(FlagReceipt),
  },
  events: {
    submit: oc
      .route({
        method: 'POST',
        path: '/v1/events',
        summary: 'Record decisions about posts of official accounts',
        tags: ['Events'],
        successStatus: 201,
      })
      .input(z.strictObject({ events: z.array(DecisionEvent).min(1).max(200) }))
      .output(EventReceipt),
  },
  health: {
    live: oc
      .route({ method: 'GET', path: '/healthz', summary: 'The process answers', tags: ['Health'] })
      .output(z.strictObject({ status: z.literal('ok') })),
    ready: oc
      .route({ method: 'GET', path: '/readyz', summary: 'The database answers', tags: ['Health'] })
      .output(
        z.strictObject({ status: z.literal('ok'), database: z.enum(['embedded', 'postgres']), migration: z.string() }),
      ),
  },
};
