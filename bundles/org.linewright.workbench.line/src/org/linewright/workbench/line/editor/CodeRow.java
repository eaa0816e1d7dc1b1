package org.linewright.workbench.line.editor;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.TroubleList;

/**
 * One feature code as a table shows it.
 *
 * @param setting the driver's field, with what is known about the code among its help
 * @param value what is typed
 */
record CodeRow(Setting setting, String value, boolean verified, List<Trouble> troubles) {

    private static final Text OFF = new Text("abgeschaltet", "switched off");
    private static final Text OWN = new Text("anders als vorgeschlagen", "not as proposed");
    private static final Text PROPOSED = new Text("wie vorgeschlagen", "as proposed");
    private static final Text TRIED = new Text("Laut Quelle erfolgreich erprobt.",
            "Tried with success, as the source says.");
    private static final Text UNTRIED = new Text("Noch nicht erprobt.", "Not tried yet.");

    CodeRow {
        troubles = List.copyOf(troubles);
    }

    static CodeRow of(FeatureCode code, Shown shown) {
        Setting field = code.setting();
        Text help = Text.of("{0} {1}", "{0} {1}", code.verified() ? TRIED : UNTRIED, field.help());
        Setting told = new Setting(field.key(), field.type(), field.label(),
                code.remark().map(remark -> Text.of("{0} {1}", "{0} {1}", help, remark)).orElse(help), field.source(),
                field.preset(), field.required(), field.forced(), field.advanced(), field.choices());
        return new CodeRow(told, shown.edit().form().value(field), code.verified(),
                shown.troubles().stream().filter(trouble -> trouble.field().equals(field.key())).toList());
    }

    String key() {
        return setting.key();
    }

    boolean own() {
        return !value.equals(setting.preset());
    }

    Text note() {
        Text state = value.isBlank() ? OFF : own() ? OWN : PROPOSED;
        return troubles.stream().map(Trouble::severity).max(Enum::compareTo)
                .map(severity -> Text.of("{0}, {1}", "{0}, {1}", TroubleList.word(severity), state))
                .orElse(state);
    }
}
