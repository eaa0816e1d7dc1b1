package org.linewright.headless.server;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.lines.Lines;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Plan;
import org.linewright.operations.WishedFolder;

/** The server's side of the door: answers one question a connection, each on a virtual thread. */
public final class ServerPoint implements AutoCloseable {

    private final UnixDomainSocketAddress address;
    private final ServerSocketChannel channel;
    private final OpenConfiguration configuration;
    private final ServedLines lines;
    private final Configurations configurations;

    private ServerPoint(UnixDomainSocketAddress address, ServerSocketChannel channel, OpenConfiguration configuration,
            ServedLines lines, Configurations configurations) {
        this.address = address;
        this.channel = channel;
        this.configuration = configuration;
        this.lines = lines;
        this.configurations = configurations;
    }

    /** Opens the door of this configuration, which its caller holds: a door left by a dead server is taken over. */
    public static ServerPoint open(Path folder, OpenConfiguration held, Lines lines, Configurations configurations)
            throws IOException {
        UnixDomainSocketAddress address = Door.of(folder);
        Files.deleteIfExists(address.getPath());
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        channel.bind(address);
        ServerPoint point = new ServerPoint(address, channel, held, new ServedLines(lines), configurations);
        Thread.ofVirtual().name("server door").start(point::accept);
        return point;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(address.getPath());
    }

    private void accept() {
        while (channel.isOpen()) {
            try {
                SocketChannel client = channel.accept();
                Thread.ofVirtual().name("server answer").start(() -> answer(client));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private void answer(SocketChannel client) {
        try (client;
                BufferedReader in = new BufferedReader(Channels.newReader(client, StandardCharsets.UTF_8));
                Writer out = Channels.newWriter(client, StandardCharsets.UTF_8)) {
            answer(JsonParser.parseString(in.readLine()).getAsJsonObject(), in, out);
        } catch (IOException | JsonParseException | IllegalStateException gone) {
            return; // whoever asked has left, or asks in no language of ours
        } catch (Exception bug) {
            throw new IllegalStateException(bug);
        }
    }

    private void answer(JsonObject question, BufferedReader in, Writer out) throws Exception {
        switch (question.get("ask").getAsString()) {
            case "status" -> {
                for (ServedLine line : lines.all()) {
                    say(out, StatusJson.of(line));
                }
            }
            case "watch" -> {
                try (Watch watching = lines.watch(line -> sayOrLeave(out, line))) {
                    while (in.readLine() != null) { // framework-driven null: until the other side hangs up
                        continue;
                    }
                }
            }
            case "apply" -> say(out, OutcomeJson.of(applied(question)));
            case "code" -> say(out, CodeJson.of(CodeJson.plan(question, configuration.codes())
                    .then(plan -> configuration.codes().dial(plan).toCompletableFuture().join())));
            default -> say(out, OutcomeJson.of(Outcome.refused(HeadlessTrouble.SERVER_STRANGE.about())));
        }
    }

    private Outcome<?> applied(JsonObject question) {
        Path wanted = Path.of(question.get("folder").getAsString());
        String fingerprint = question.get("plan").getAsString();
        return new WishedFolder(configurations, wanted).wish(configuration)
                .then(configuration::plan)
                .then(plan -> expected(plan, fingerprint))
                .then(configuration::apply);
    }

    private static Outcome<Plan> expected(Plan plan, String fingerprint) {
        return plan.fingerprint().equals(fingerprint)
                ? Outcome.done(plan)
                : Outcome.refused(HeadlessTrouble.PLAN_OLD.about(fingerprint, plan.fingerprint()));
    }

    private static void sayOrLeave(Writer out, ServedLine line) {
        try {
            say(out, StatusJson.of(line));
        } catch (IOException gone) {
            return; // the reading side notices too
        }
    }

    private static void say(Writer out, JsonObject json) throws IOException {
        out.write(json + "\n");
        out.flush();
    }
}
