import type { APIRoute } from 'astro';
import { record } from '../../record/record.ts';
import { pactsData } from '../../rules/open-data.ts';
import { absolute } from '../../site.ts';

export const GET: APIRoute = () => Response.json(pactsData(record, absolute));
