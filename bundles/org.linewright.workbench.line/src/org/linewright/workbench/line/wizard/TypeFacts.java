package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.FieldWords;

/** What a person should know before choosing a PBX type: with what it was tested, what it asks for, what it cannot do. */
record TypeFacts(PbxType type) {

    private static final List<Fact.Topic> ORDER = List.of(Fact.Topic.TESTED_WITH, Fact.Topic.TESTED_CALLS,
            Fact.Topic.EXCLUSIVE_ACCOUNT, Fact.Topic.SET_ON_PBX, Fact.Topic.KNOWN_LIMIT, Fact.Topic.PRECEDENCE,
            Fact.Topic.SYNCHRONISATION);

    /** All of it in the reader's language, one paragraph each. */
    String words() {
        List<String> paragraphs = new ArrayList<>();
        type.profile()
                .troubles()
                .forEach(trouble -> paragraphs.add(Words.of(trouble.sentence()) + " " + Words.of(trouble.remedy())));
        type.profile().result().ifPresent(profile -> ORDER.forEach(topic -> facts(profile, topic, paragraphs)));
        return paragraphs.isEmpty()
                ? Words.of("Der Treiber sagt nichts Besonderes über diese Telefonanlage.",
                        "The driver says nothing special about this PBX.")
                : paragraphs.stream().collect(Collectors.joining("\n\n"));
    }

    /** The heading of a topic. */
    static Text heading(Fact.Topic topic) {
        return switch (topic) {
            case TESTED_WITH -> new Text("Getestet mit", "Tested with");
            case TESTED_CALLS -> new Text("Gleichzeitige Anrufe", "Calls at once");
            case EXCLUSIVE_ACCOUNT -> new Text("Account nur hier verwenden", "Use the account only here");
            case PRECEDENCE -> new Text("Was vorgeht", "What takes precedence");
            case SYNCHRONISATION -> new Text("Kein Abgleich", "No synchronisation");
            case SET_ON_PBX -> new Text("An der Telefonanlage einzustellen", "To be set on the PBX");
            case KNOWN_LIMIT -> new Text("Bekannte Grenze", "Known limit");
        };
    }

    private static void facts(PbxProfile profile, Fact.Topic topic, List<String> paragraphs) {
        profile.facts(topic)
                .forEach(fact -> paragraphs.add("%s:\n%s %s\n(%s)".formatted(Words.of(heading(topic)),
                        Words.of(fact.sentence()), Words.of(fact.consequence()),
                        Words.of(FieldWords.source(fact.source())))));
    }
}
