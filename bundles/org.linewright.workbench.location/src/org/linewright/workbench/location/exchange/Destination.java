package org.linewright.workbench.location.exchange;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.location.ExchangeForm;

/**
 * Where an export goes.
 *
 * @param file the file
 * @param form what its ending says
 * @param over whether the person agreed that what is there may be overwritten
 */
record Destination(Path file, ExchangeForm form, boolean over) {

    /**
     * @param chosen what the file dialog answered, which asked whether that very file may be overwritten
     * @param filter the kind of file that was chosen there; its ending is added where the name has none that is known
     */
    static Destination of(Path chosen, ExchangeForm filter) {
        Optional<ExchangeForm> named = ExchangeForm.named(chosen.getFileName().toString());
        return named.map(form -> new Destination(chosen, form, true))
                .orElseGet(() -> new Destination(
                        chosen.resolveSibling(chosen.getFileName() + "." + filter.ending()), filter, false));
    }
}
