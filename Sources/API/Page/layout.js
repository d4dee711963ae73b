// Where the tree's nodes stand: a column for each generation, a row for each task that begins one.
//
// A node that has a place keeps it while others come and go; it moves only when it gets another parent (or its parent
// moves to another column). A new node takes the first row, from its parent's on, where it cannot be taken for anybody
// else's child. `tidy` places all anew.

export class Layout {
    /** uid → {column, row} of the nodes that stand. */
    places = new Map();
    /** The same of nodes that are gone: whoever comes back, by a step into the past, comes back to the same place. */
    #former = new Map();
    /** row → column → uid. */
    #rows = new Map();
    /** parent → the row from which on the next child's place is looked for. */
    #hints = new Map();

    /** The uid at a place. */
    at(column, row) { return this.#rows.get(row)?.get(column); }

    /** The columns in use of a row: column → uid. */
    row(row) { return this.#rows.get(row); }

    get rows() { return this.#height(); }
    get columns() {
        let last = 0;
        for (const place of this.places.values()) last = Math.max(last, place.column + 1);
        return last;
    }

    #height() {
        let last = 0;
        for (const row of this.#rows.keys()) last = Math.max(last, row + 1);
        return last;
    }

    clear() {
        this.places.clear();
        this.#former.clear();
        this.#rows.clear();
        this.#hints.clear();
    }

    /** Forgets all places, so that the next `update` packs them. */
    tidy() { this.clear(); }

    /**
     * Places the nodes, `{uid, parent}` each behind its parent (0 for none).
     * Returns the uids of those that stood elsewhere before.
     */
    update(nodes) {
        const present = new Set(nodes.map((node) => node.uid));
        for (const [uid, place] of this.places) if (!present.has(uid)) this.#leave(uid, place);
        const moved = new Set();
        // Who keeps its place goes first, so that no newcomer takes it.
        const columns = new Map();
        const others = [];
        for (const node of nodes) {
            const parent = columns.get(node.parent);
            const column = parent === undefined ? 0 : parent + 1;
            columns.set(node.uid, column);
            const place = this.places.get(node.uid);
            if (place?.column === column) continue;
            if (place) {
                this.#take(node.uid, place);
                moved.add(node.uid);
            }
            others.push({ ...node, column, row: place?.row ?? this.#formerRow(node.uid, column) });
        }
        for (const node of others) this.#place(node);
        return moved;
    }

    #formerRow(uid, column) {
        const former = this.#former.get(uid);
        return former?.column === column ? former.row : undefined;
    }

    #leave(uid, place) {
        this.#former.set(uid, place);
        if (this.#former.size > 5000) this.#former.delete(this.#former.keys().next().value);
        this.#take(uid, place);
    }

    #take(uid, place) {
        this.places.delete(uid);
        const row = this.#rows.get(place.row);
        row.delete(place.column);
        if (!row.size) this.#rows.delete(place.row);
        this.#hints.clear();
    }

    /** May a child of `parent` stand here? Then nobody stands right of it, and left of it at most its parent or nobody near. */
    #isFree(column, row, parent) {
        const used = this.#rows.get(row);
        if (!used) return true;
        let last = -1;
        for (const one of used.keys()) last = Math.max(last, one);
        return last < column - 1 || (last === column - 1 && used.get(last) === parent);
    }

    #place({ uid, parent, column, row: wanted }) {
        let row = wanted;
        if (row === undefined || !this.#isFree(column, row, parent)) {
            row = this.#hints.get(parent) ?? this.places.get(parent)?.row ?? 0;
            while (!this.#isFree(column, row, parent)) row += 1;
            this.#hints.set(parent, row);
        }
        this.places.set(uid, { column, row });
        if (!this.#rows.has(row)) this.#rows.set(row, new Map());
        this.#rows.get(row).set(column, uid);
    }
}
