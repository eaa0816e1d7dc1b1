package org.linewright.drivers.internal.shelf;

import java.nio.file.Path;
import org.linewright.core.Outcome;

/** The process that is killed: switches one driver to one new jar after another, and prints the number of each. */
final class SwitchLoop {

    private SwitchLoop() {
    }

    public static void main(String[] arguments) {
        Shelf shelf = Shelf.in(Path.of(arguments[0]));
        try (ShelfLease lease = Sample.done(shelf.lease(Sample.self("loop")))) {
            ShelfList list = Sample.done(lease.mend());
            for (int number = Integer.parseInt(arguments[1]);; number++) {
                list = switched(lease, list, arguments[2] + " " + number, "1." + number);
                System.out.println(number);
            }
        }
    }

    private static ShelfList switched(ShelfLease lease, ShelfList list, String word, String version) {
        String content = word.repeat(20_000);
        Sample.done(lease.take(Sample.jar(content), Sample.MOST));
        Held jar = Sample.held(content, version);
        Sample.done(list.trial(jar, Sample.THEN).then(lease::begin));
        Outcome<ShelfList> next = list.drivers().isEmpty() ? list.installed(jar) : list.updated(jar);
        ShelfList written = Sample.done(next.then(lease::write));
        Sample.done(lease.over());
        return written;
    }
}
