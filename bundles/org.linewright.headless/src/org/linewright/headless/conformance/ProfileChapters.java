package org.linewright.headless.conformance;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Fact;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.Source;

/** What a profile promises, each with its source, in the order of an integration note. */
public record ProfileChapters(PbxProfile profile) {

    private static final Text SETTING = new Text("Einstellung", "Setting");
    private static final Text VALUE = new Text("Wert", "Value");
    private static final Text MEANING = new Text("Bedeutung", "Meaning");
    private static final Text SOURCE = new Text("Quelle", "Source");
    private static final Text REQUIRED = new Text("anzugeben", "to be given");
    private static final Text DASH = Text.same("–");

    public List<Chapter> chapters() {
        return List.of(settings(new Text("Einstellungen", "Settings"), profile.settings()), limits(), codes(),
                abilities(), facts(), settings(new Text("Vorschläge für den Standort", "Proposals for the location"),
                        profile.location()))
                .stream()
                .filter(chapter -> !chapter.table().rows().isEmpty())
                .toList();
    }

    private static Chapter settings(Text title, List<Setting> settings) {
        Table table = Table.of(SETTING, VALUE, MEANING, SOURCE);
        for (Setting field : settings) {
            table = table.row(field.label(), value(field), field.forced().map(reason -> Text.of("{0} {1}", "{0} {1}",
                    field.help(), reason)).orElse(field.help()), source(field.source()));
        }
        return Chapter.telling(title, table);
    }

    private static Text value(Setting field) {
        if (!field.preset().isEmpty()) {
            return field.said(field.preset());
        }
        return field.required() ? REQUIRED : DASH;
    }

    private Chapter limits() {
        Table table = Table.of(SETTING, MEANING, SOURCE)
                .row(new Text("Benutzernamen", "User names"), profile.names().words(),
                        source(profile.names().source()));
        for (Advice advice : profile.advice()) {
            table = table.row(profile.field(advice.key()).map(Setting::label).orElse(Text.same(advice.key())),
                    Text.of("{0} {1}", "{0} {1}", advice.kind().sentence().with("…", "…"),
                            advice.kind().remedy().with("…", "…")),
                    source(advice.source()));
        }
        return Chapter.telling(new Text("Grenzen und Rat", "Limits and advice"), table);
    }

    private Chapter codes() {
        Table table = Table.of(new Text("Gewählt wird", "Dialled"), MEANING, new Text("Erprobt", "Tried"), SOURCE);
        for (FeatureCode code : profile.codes()) {
            table = table.row(Text.same(code.template().text()),
                    code.remark().map(remark -> Text.of("{0}. {1}", "{0}. {1}", code.label(), remark))
                            .orElse(code.label()),
                    Text.yesOrNo(code.verified()), source(code.source()));
        }
        return Chapter.telling(new Text("Kurzwahlcodes", "Feature codes"), table);
    }

    private Chapter abilities() {
        Table table = Table.of(new Text("Fähigkeit", "Ability"), new Text("Geht", "Works"), MEANING, SOURCE);
        for (Ability ability : profile.abilities()) {
            table = table.row(ability.capability().label(), support(ability.support()), ability.reason(),
                    source(ability.source()));
        }
        return Chapter.telling(new Text("Fähigkeiten", "Abilities"), table);
    }

    private static Text support(Ability.Support support) {
        return switch (support) {
            case YES -> Text.yesOrNo(true);
            case NO -> Text.yesOrNo(false);
            case UNTESTED -> new Text("nicht erprobt", "not tried");
        };
    }

    private Chapter facts() {
        Table table = Table.of(new Text("So ist es", "How it is"), new Text("Was daraus folgt", "What follows"),
                SOURCE);
        for (Fact fact : profile.facts()) {
            table = table.row(fact.sentence(), fact.consequence(), source(fact.source()));
        }
        return Chapter.telling(new Text("Hinweise", "Notes"), table);
    }

    private static Text source(Source source) {
        return Text.of("{0}; {1}; {2}", "{0}; {1}; {2}", source.document(), source.place(), source.date());
    }
}
