package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.line.field.FieldButton;
import org.linewright.workbench.line.nat.NatDialog;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.PageInfo;

/** The pages of the editor; most are drawn from the driver's data. */
final class Pages {

    private static final PageInfo REGISTRAR = new PageInfo("registrar", Text.same("Registrar"),
            new Text("Wo und wie sich die Leitungen anmelden. Das Feld, in dem Sie stehen, wird hier erklärt.",
                    "Where and how the lines register. The field you are in is explained here."),
            "registrar.", Keys.TRANSPORT);
    private static final PageInfo MEDIA = new PageInfo("media", new Text("Medien", "Media"),
            new Text("Welche Audio-Codecs angeboten werden, der beste zuerst. Alt+Pfeil verschiebt einen Codec.",
                    "Which audio codecs are offered, the best first. Alt+arrow moves a codec."),
            "media.");
    private static final PageInfo CALLS = new PageInfo("calls",
            new Text("Ablehnen und Umleiten", "Declining, forwarding"),
            new Text("Was mit Anrufen geschieht, die niemand annimmt. Eine Leitung kann davon abweichen: Leitungen, "
                    + "Merkmale.",
                    "What happens to calls that nobody takes. A line may differ: Lines, Traits."),
            "calls.");
    private static final PageInfo ADVANCED = new PageInfo("advanced", new Text("Erweitert", "Advanced"),
            new Text("Was dieser Treiber darüber hinaus kennt. Angaben, die er nicht kennt, bleiben erhalten.",
                    "What else this driver knows. Settings that it does not know are kept."),
            "extras.");

    private Pages() {
    }

    /** All pages in their order. */
    static List<EditorPage<Shown>> all(Changes changes, LineTools tools, HelpPane help, ShownLines lines) {
        return List.of(new GeneralPage(changes, new TestOffer(tools)),
                registrar(changes, help, tools), new LinesPage(changes, tools, lines),
                new CodesPage(changes, tools, help), media(changes, help, tools), calls(changes, help, tools),
                advanced(changes, help, tools));
    }

    private static EditorPage<Shown> registrar(Changes changes, HelpPane help, LineTools tools) {
        return new SettingsPage(REGISTRAR, starting(REGISTRAR), changes, help, List.of(new TestOffer(tools)),
                List.of(new FieldButton(Keys.KEEP_ALIVE_INTERVAL, "editor.measure", NatDialog.OFFER, tools::measure)),
                tools.usual());
    }

    private static EditorPage<Shown> media(Changes changes, HelpPane help, LineTools tools) {
        return new SettingsPage(MEDIA, starting(MEDIA), changes, help, List.of(new MediaHints()), List.of(),
                tools.usual());
    }

    private static EditorPage<Shown> calls(Changes changes, HelpPane help, LineTools tools) {
        return new SettingsPage(CALLS, starting(CALLS), changes, help, List.of(new CallFacts()), List.of(),
                tools.usual());
    }

    private static EditorPage<Shown> advanced(Changes changes, HelpPane help, LineTools tools) {
        return new SettingsPage(ADVANCED, starting(ADVANCED), changes, help, List.of(new UnknownExtras(changes)),
                List.of(), tools.usual());
    }

    private static Function<PbxProfile, List<Setting>> starting(PageInfo info) {
        return profile -> profile.settings().stream().filter(field -> info.has(field.key())).toList();
    }
}
