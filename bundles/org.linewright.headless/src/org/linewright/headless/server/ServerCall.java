package org.linewright.headless.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineId;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.operations.CodeAnswer;

/**
 * The asking side of the door.
 *
 * @param configuration the folder whose server is asked
 */
public record ServerCall(Path configuration) {

    /** All lines now; refused when no server runs. */
    public Outcome<List<ServedLine>> status() {
        List<ServedLine> statuses = new ArrayList<>();
        return asked(question("status"), json -> statuses.add(StatusJson.read(json))).map(done -> statuses);
    }

    /** Every line there is, then every change, until the server ends. */
    public Outcome<Boolean> watch(Consumer<ServedLine> listener) {
        return asked(question("watch"), json -> listener.accept(StatusJson.read(json)));
    }

    /** Lets the server apply this folder, if that is still this plan. */
    public Outcome<Boolean> apply(Path folder, String fingerprint) {
        JsonObject question = question("apply");
        question.addProperty("folder", folder.toAbsolutePath().normalize().toString());
        question.addProperty("plan", fingerprint);
        List<Outcome<Boolean>> answers = new ArrayList<>();
        return asked(question, json -> answers.add(OutcomeJson.read(json)))
                .then(done -> answers.isEmpty() ? Outcome.refused(noServer("")) : answers.getFirst());
    }

    /** Lets the server dial a code from a line of its own. */
    public Outcome<CodeAnswer> code(LineId line, Feature feature, Map<Place, String> values) {
        List<JsonObject> answers = new ArrayList<>();
        return asked(CodeJson.question(line, feature, values), answers::add)
                .then(done -> answers.isEmpty() ? Outcome.refused(noServer("")) : CodeJson.read(answers.getLast()));
    }

    private Outcome<Boolean> asked(JsonObject question, Consumer<JsonObject> answer) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(Door.of(configuration));
            Writer out = Channels.newWriter(channel, StandardCharsets.UTF_8);
            out.write(question + "\n");
            out.flush();
            BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
            for (String line = in.readLine(); line != null; line = in.readLine()) { // framework-driven null
                answer.accept(JsonParser.parseString(line).getAsJsonObject());
            }
            return Outcome.done(true);
        } catch (IOException nobody) {
            return Outcome.refused(noServer(String.valueOf(nobody.getMessage())));
        }
    }

    private Trouble noServer(String detail) {
        return HeadlessTrouble.NO_SERVER.about(configuration).because(detail);
    }

    private static JsonObject question(String ask) {
        JsonObject question = new JsonObject();
        question.addProperty("ask", ask);
        return question;
    }
}
