package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** The pages that are drawn from the driver's data. */
final class Pages {

    private static final PageInfo REGISTRAR = new PageInfo("registrar", Text.same("Registrar"),
            new Text("Wo und wie sich die Leitungen anmelden. Das Feld, in dem Sie stehen, wird hier erklärt.",
                    "Where and how the lines register. The field you are in is explained here."),
            "registrar.", Keys.TRANSPORT);
    private static final PageInfo CODES = new PageInfo("codes", new Text("Feature-Codes", "Feature codes"),
            new Text("Was gewählt wird, damit die Telefonanlage etwas tut. <NUMBER> steht für eine Rufnummer, <SECONDS> "
                    + "für eine Zeit. Ein leeres Feld schaltet den Code ab.",
                    "What is dialled to make the PBX do something. <NUMBER> stands for a number, <SECONDS> for a time. "
                            + "An empty field switches the code off."),
            "codes.");
    private static final PageInfo MEDIA = new PageInfo("media", new Text("Medien", "Media"),
            new Text("Welche Audio-Codecs angeboten werden, der beste zuerst. Alt+Pfeil verschiebt einen Codec.",
                    "Which audio codecs are offered, the best first. Alt+arrow moves a codec."),
            "media.");
    private static final PageInfo ADVANCED = new PageInfo("advanced", new Text("Erweitert", "Advanced"),
            new Text("Was dieser Treiber darüber hinaus kennt. Angaben, die er nicht kennt, bleiben erhalten.",
                    "What else this driver knows. Settings that it does not know are kept."),
            "extras.");

    private Pages() {
    }

    static EditorPage registrar(Changes changes) {
        return new SettingsPage(REGISTRAR, starting(REGISTRAR), changes, List.of());
    }

    static EditorPage codes(Changes changes) {
        return new SettingsPage(CODES, profile -> profile.codes().stream().map(Pages::shown).toList(), changes,
                List.of(new CodeTools(changes)));
    }

    static EditorPage media(Changes changes) {
        return new SettingsPage(MEDIA, starting(MEDIA), changes, List.of());
    }

    static EditorPage advanced(Changes changes) {
        return new SettingsPage(ADVANCED, starting(ADVANCED), changes, List.of(new UnknownExtras(changes)));
    }

    private static Function<PbxProfile, List<Setting>> starting(PageInfo info) {
        return profile -> profile.settings().stream().filter(field -> info.has(field.key())).toList();
    }

    /** The field of a code, with what is known of it beside its name. */
    private static Setting shown(FeatureCode code) {
        Setting field = code.setting();
        Text label = code.verified()
                ? Text.of("{0} – geprüft ✓", "{0} – verified ✓", field.label())
                : field.label();
        Text verified = code.verified()
                ? new Text("Laut Quelle erfolgreich erprobt.", "Tried with success, as the source says.")
                : new Text("Noch nicht erprobt.", "Not tried yet.");
        Text help = Text.of("{0} {1}", "{0} {1}", verified, field.help());
        return new Setting(field.key(), field.type(), label,
                code.remark().map(remark -> Text.of("{0} {1}", "{0} {1}", help, remark)).orElse(help), field.source(),
                field.preset(), field.required(), field.forced(), false, field.choices());
    }
}
