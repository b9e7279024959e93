package org.blinaplan.store;

import java.util.List;
import org.blinaplan.application.store.StoreFault;

/** Copies a store row by row, as it was at one moment; nothing is decrypted on the way. */
final class Copying {
    private static final int AT_A_TIME = 1_000;

    private Copying() {}

    /** How many records were copied. */
    static long all(Place from, Place to) throws StoreFault {
        long last = from.read(handle -> Tables.last(handle).map(Row::position).orElse(0L));
        String id = from.read(Tables::storeId);
        List<Tables.Slot> slots = from.read(Tables::slots);
        long[] copied = {0};
        while (copied[0] < last) {
            List<Row> rows = from.read(handle -> Tables.after(handle, copied[0], AT_A_TIME));
            to.write(handle ->
                    rows.stream().filter(row -> row.position() <= last).forEach(row -> Tables.put(handle, row)));
            copied[0] = rows.isEmpty() ? last : rows.get(rows.size() - 1).position();
        }
        to.write(handle -> {
            slots.forEach(slot -> Tables.put(handle, slot));
            Tables.putStore(handle, id);
        });
        return last;
    }
}
