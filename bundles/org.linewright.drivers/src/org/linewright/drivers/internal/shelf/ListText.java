package org.linewright.drivers.internal.shelf;

import java.util.SortedMap;
import java.util.TreeMap;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;

/** What we write for a list. */
final class ListText {

    private ListText() {
    }

    static Mapping of(ShelfList list) {
        SortedMap<String, Mapping> drivers = new TreeMap<>();
        SortedMap<String, Scalar> bad = new TreeMap<>();
        list.drivers().forEach((name, driver) -> drivers.put(name.value(), of(driver)));
        list.bad().forEach((hash, name) -> bad.put(hash.hex(), Scalar.of(name.value())));
        Mapping text = Mapping.EMPTY.with(Schema.KEY, Scalar.of(Schema.TODAY))
                .with(ListForm.DRIVERS, Mapping.of(drivers));
        return bad.isEmpty() ? text : text.with(ListForm.BAD, Mapping.of(bad));
    }

    private static Mapping of(Shelved driver) {
        Mapping state = driver.disabled()
                ? Mapping.EMPTY.with(ListForm.DISABLED, Scalar.of(true))
                : Mapping.EMPTY;
        Mapping active = state.with(ListForm.ACTIVE, of(driver.active()));
        return driver.kept().map(kept -> active.with(ListForm.KEPT, of(kept))).orElse(active);
    }

    private static Mapping of(Held jar) {
        Mapping text = Mapping.EMPTY.with(ListForm.HASH, jar.hash().hex()).with(ListForm.VERSION, jar.version());
        Mapping signed = jar.publisher().isEmpty() ? text : text.with(ListForm.PUBLISHER, jar.publisher());
        Mapping named = jar.signer().isEmpty() ? signed : signed.with(ListForm.SIGNER, jar.signer());
        Mapping approved = named.with(ListForm.BY, jar.approval().by())
                .with(ListForm.AT, jar.approval().at().toString());
        return jar.origin().isEmpty() ? approved : approved.with(ListForm.ORIGIN, jar.origin());
    }
}
