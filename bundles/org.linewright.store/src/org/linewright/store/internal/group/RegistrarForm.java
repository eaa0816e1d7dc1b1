package org.linewright.store.internal.group;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.Spoken;
import org.linewright.store.internal.file.Choice;
import org.linewright.yaml.Form;

/** Reads the entry {@code registrar} of a group file. */
record RegistrarForm(Form entry) {

    /** Where a group file says nothing, and stands for what could not be read. */
    static final Registrar NONE = new Registrar("", OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(600),
            Duration.ofMillis(300), KeepAlive.OFF);

    private static final Text A_DURATION = new Text("eine Dauer wie 300 ms, 600 s oder 10 min",
            "a duration such as 300 ms, 600 s or 10 min");
    private static final Choice<KeepAlive.Method> METHOD = Choice.of(KeepAlive.Method.values(), GroupText::word);

    Registrar registrar() {
        Registrar registrar = new Registrar(entry.required("host"),
                entry.whole("port", 1, 65535).map(OptionalInt::of).orElse(OptionalInt.empty()), entry.text("domain"),
                entry.read("reregister", A_DURATION, Spoken::duration).orElse(NONE.reregister()),
                entry.read("delay", A_DURATION, Spoken::duration).orElse(NONE.delay()),
                entry.form("keepAlive").map(RegistrarForm::keepAlive).orElse(KeepAlive.OFF),
                entry.read("prove", A_DURATION, Spoken::duration).orElse(Duration.ZERO));
        entry.nothingElse();
        return registrar;
    }

    private static KeepAlive keepAlive(Form entry) {
        entry.required("method");
        KeepAlive keepAlive = new KeepAlive(
                METHOD.in(entry, "method").orElse(KeepAlive.Method.NONE),
                entry.read("interval", A_DURATION, Spoken::duration).orElse(Duration.ZERO));
        entry.nothingElse();
        return keepAlive;
    }
}
