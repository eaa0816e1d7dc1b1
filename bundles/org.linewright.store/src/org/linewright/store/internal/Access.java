package org.linewright.store.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.store.AccessMode;
import org.linewright.store.Holder;
import org.linewright.store.Lease;
import org.linewright.store.StoreTrouble;
import org.linewright.store.internal.disk.Layout;

/**
 * How a store may use its directory.
 *
 * @param self who uses it
 * @param lease the right to change it; empty when it may only be looked at
 * @param heldBy who has that right instead, where that is known
 * @param reasons why it was not given although it was asked for
 */
public record Access(Holder self, Optional<Lease> lease, Optional<Holder> heldBy, List<Trouble> reasons) {

    public Access {
        reasons = List.copyOf(reasons);
    }

    /** Takes the lease of a directory, given by its real path, when the mode asks for it. */
    public static Access to(Path root, AccessMode mode, Holder self) {
        if (mode == AccessMode.READ) {
            return new Access(self, Optional.empty(), Optional.empty(), List.of());
        }
        try {
            Optional<Lease> lease = Lease.take(root, Layout.LOCK, self);
            return lease.isPresent()
                    ? new Access(self, lease, Optional.empty(), List.of())
                    : held(root, self, Lease.holder(root, Layout.LOCK));
        } catch (IOException exception) {
            Trouble reason = StoreTrouble.NOT_WRITABLE.about(root).because(exception.toString());
            return new Access(self, Optional.empty(), Optional.empty(), List.of(reason));
        }
    }

    private static Access held(Path root, Holder self, Optional<Holder> other) {
        Trouble reason = other
                .map(holder -> StoreTrouble.HELD.about(holder.user(), holder.host(), spoken(holder.since()),
                        Long.toString(holder.pid()), holder.purpose()))
                .orElse(StoreTrouble.HELD_BY_SOMEBODY.about(root));
        return new Access(self, Optional.empty(), other, List.of(reason));
    }

    private static Text spoken(Instant since) {
        ZonedDateTime here = since.atZone(ZoneId.systemDefault());
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return new Text(form.withLocale(Locale.GERMANY).format(here), form.withLocale(Locale.UK).format(here));
    }
}
