package org.linewright.workbench.line.field;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.lines.RegistrarFound;

/** What DNS says about a registrar, as a person reads it. */
public record LookupWords(RegistrarFound found) {

    private static final Text LOOKING = new Text("sucht noch …", "still looking …");

    /** Each step, then the address that is used first and why, or why there is none. */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>(found.steps().stream().map(RegistrarFound.Step::words).toList());
        if (!found.over()) {
            lines.add(LOOKING);
        }
        found.addresses().stream().findFirst().map(this::used).ifPresent(lines::add);
        found.trouble().ifPresent(trouble -> lines.add(
                Text.of("{0} {1}", "{0} {1}", trouble.sentence(), trouble.remedy())));
        return lines;
    }

    /** Whether it is known that nothing can be reached this way. */
    public boolean failed() {
        return found.trouble().filter(Trouble::severe).isPresent();
    }

    private Text used(InetSocketAddress first) {
        String address = first.getAddress().getHostAddress() + ":" + first.getPort();
        return found.because()
                .map(why -> Text.of("→ Benutzt wird {0}: {1}", "→ {0} is used: {1}", address, why))
                .orElseGet(() -> Text.of("→ Benutzt wird {0}", "→ {0} is used", address));
    }
}
