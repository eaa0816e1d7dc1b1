package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.check.Told;

/** Are the files, the passwords, the dial rules with their expectations and the drivers content? By what was told of them. */
final class Configured implements Check {

    private static final Text PURPOSE = new Text(
            "Stimmen Dateien, Kennwörter und Wählregeln, und ist der Treiber der Telefonanlage einverstanden?",
            "Are files, passwords and dial rules right, and does the driver of the PBX agree?");
    private static final Text EXPLANATION = new Text(
            "Das steht so in der Konfiguration, gleich wie es den Leitungen gerade geht.",
            "So it stands in the configuration, however the lines are doing just now.");

    @Override
    public String id() {
        return "configuration";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        return examined.told().stream().flatMap(told -> Stream.concat(
                told.remarks().stream().map(this::found),
                told.looked().stream()
                        .filter(about -> told.remarks().stream().noneMatch(one -> one.about().equals(about)))
                        .map(this::fine)))
                .toList();
    }

    private Finding found(Told.Remark remark) {
        Trouble trouble = remark.trouble();
        return Finding.of(this, remark.about(), trouble, EXPLANATION,
                Stream.of(remark.file(), trouble.field(), trouble.detail()).filter(one -> !one.isEmpty()).toList());
    }

    private Finding fine(Subject about) {
        return Finding.passed(this, about, Text.of("Die Konfiguration von {0} ist in Ordnung.",
                "The configuration of {0} is fine.", about.name()));
    }
}
