import type { Breach } from './breach';
import { elementOrders } from './elementOrders';
import type { FilePackage } from './filePackage';
import { everyElement } from './xmlTree';

/** Children stand in the order of their schema, none that it does not know; only extension lists hold what they like. */
export function checkElementOrder({ trees }: FilePackage): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [part, tree] of trees) {
    for (const element of everyElement(tree)) {
      const order = elementOrders[element.uri]?.[element.local];
      if (order === undefined) continue;
      let rank = -1;
      for (const child of element.children.filter(({ uri }) => uri === element.uri)) {
        const next = order.indexOf(child.local);
        if (next < 0) {
          breaches.push(said(part, `${element.local} has the unknown child ${child.local}`));
        } else if (next < rank) {
          breaches.push(said(part, `in ${element.local}, ${child.local} stands after ${order[rank] ?? ''}`));
        }
        rank = Math.max(rank, next);
      }
    }
  }
  return breaches;
}

const said = (part: string, message: string): Breach => ({ rule: 'element-order', part, message });
