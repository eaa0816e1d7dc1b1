package org.linewright.peers;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone that is a baresip with one account; it picks up by itself. Told what to do over its control port. */
public final class Baresip implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Pattern SOUND = Pattern.compile(
            "\"type\":\"CALL_RTCP\"[^{}]*\"rtcp_stats\":[{]\"tx\":[{][^}]*},\"rx\":[{]\"sent\":\\d{3}");
    private static final Pattern REPORTED = Pattern.compile(
            "\"type\":\"CALL_RTCP\"[^{}]*\"rtcp_stats\":[{]\"tx\":[{]\"sent\":([3-9]\\d\\d|\\d{4})");
    private static final Path PROGRAM = Program.installed("baresip", "baresip-core");

    private final Program program;
    private final Socket control;
    private final String domain;
    private String heard = "";

    private Baresip(Program program, Socket control, String domain) {
        this.program = program;
        this.control = control;
        this.domain = domain;
    }

    /** Starts one whose outbound proxy is the PBX; it registers at once. It says what it hears. */
    public static Baresip started(Path folder, InetSocketAddress pbx, String domain, String user, String password)
            throws IOException {
        return started(folder, pbx, domain, user, password, "audio_source aubridge," + user + "\n");
    }

    /**
     * Starts one that says a tone of this frequency, and writes what it hears into its folder, which has its user's
     * name, as a WAV file whose name ends in {@code dec.wav}.
     */
    public static Baresip singing(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            int hertz) throws IOException {
        return started(folder, pbx, domain, user, password, song(folder, user, hertz));
    }

    /** The same that speaks these codecs alone, such as {@code opus/48000/2}, the best first. */
    public static Baresip singing(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            int hertz, List<String> codecs) throws IOException {
        return started(folder, domain, user,
                account(pbx, domain, user, password) + ";audio_codecs=" + String.join(",", codecs),
                song(folder, user, hertz) + "module opus.so\n");
    }

    private static String song(Path folder, String user, int hertz) {
        return """
                audio_source ausine,%d
                ausrc_srate 48000
                ausrc_channels 2
                snd_path %s
                module ausine.so
                module sndfile.so
                """.formatted(hertz, folder.resolve(user));
    }

    /**
     * Starts one that subscribes to the messages of its voice box, and tells of {@code MWI_NOTIFY}. It gets its account
     * late: baresip 1.0 subscribes without end when it is registered within the first millisecond.
     */
    public static Baresip waiting(Path folder, InetSocketAddress pbx, String domain, String user, String password)
            throws IOException {
        Baresip phone = started(folder, domain, user, "", "audio_source aubridge," + user + "\nmodule_app mwi.so\n");
        phone.command("uanew", account(pbx, domain, user, password));
        return phone;
    }

    private static Baresip started(Path folder, InetSocketAddress pbx, String domain, String user, String password,
            String sound) throws IOException {
        return started(folder, domain, user, account(pbx, domain, user, password), sound);
    }

    private static String account(InetSocketAddress pbx, String domain, String user, String password) {
        return "<sip:%s@%s;transport=udp>;auth_user=%s;auth_pass=%s;outbound=\"sip:%s:%d\";regint=600;answermode=auto"
                .formatted(user, domain, user, password, pbx.getAddress().getHostAddress(), pbx.getPort());
    }

    private static Baresip started(Path folder, String domain, String user, String account, String sound)
            throws IOException {
        int port = FreePort.any();
        Path home = Files.createDirectories(folder.resolve(user));
        Files.writeString(home.resolve("config"), """
                sip_listen 127.0.0.1:%d
                audio_player aubridge,%s
                audio_alert aubridge,bell
                module_path /usr/lib/baresip/modules
                module g711.so
                module aubridge.so
                module_tmp account.so
                module_app menu.so
                module_app ctrl_tcp.so
                ctrl_tcp_listen 127.0.0.1:%d
                %s""".formatted(FreePort.any(), user, port, sound));
        Files.writeString(home.resolve("accounts"), account + "\n");
        Files.writeString(home.resolve("contacts"), "");
        CountDownLatch ready = new CountDownLatch(1);
        Program program = Program.start(PROGRAM, List.of("-4", "-f", home.toString()), line -> {
            if (line.contains("baresip is ready")) {
                ready.countDown();
            }
        });
        return new Baresip(program, connected(program, ready, port), domain);
    }

    /** Calls a number of its domain. */
    public void dial(String number) throws IOException {
        command("dial", "sip:" + number + "@" + domain);
    }

    /** Transfers its call to a number of its domain without asking there first. */
    public void transfer(String number) throws IOException {
        command("transfer", "sip:" + number + "@" + domain);
    }

    /** Presses keys in its call, one after the other. */
    public void press(String keys) throws IOException {
        command("sndcode", keys);
    }

    public void hold() throws IOException {
        command("hold", "");
    }

    public void resume() throws IOException {
        command("resume", "");
    }

    public void hangUp() throws IOException {
        command("hangup", "");
    }

    /**
     * Waits for the next event of this type, such as {@code CALL_ESTABLISHED}; fails after {@code limit}.
     *
     * @return the event, as it was told
     */
    public String await(String type, Duration limit) throws IOException {
        await(Pattern.compile("\"type\":\"" + type + "\""), limit);
        int end = heard.indexOf('}');
        return end < 0 ? heard : heard.substring(0, end);
    }

    /** Waits until it has been told that two seconds of sound or more were sent to it in a call. */
    public void awaitSound(Duration limit) throws IOException {
        await(SOUND, limit); // the first reports may come before any sound
    }

    /** Waits until it has told what it heard: it does so every five seconds. */
    public void awaitReported(Duration limit) throws IOException {
        await(REPORTED, limit);
    }

    private void await(Pattern wanted, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        Matcher found = wanted.matcher(heard);
        while (!found.find()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError("baresip did not say " + wanted + " but " + heard + "\n" + program.words());
            }
            listen();
            found = wanted.matcher(heard);
        }
        heard = heard.substring(found.end());
    }

    /** Ends it when it has done what it was told, so that what it wrote down is whole. */
    @Override
    public void close() throws IOException {
        try (program; control) {
            command("reginfo", "");
            await(Pattern.compile("\"token\":\"reginfo\""), PATIENCE);
        }
    }

    private void listen() throws IOException {
        byte[] buffer = new byte[8192];
        InputStream in = control.getInputStream();
        try {
            int length = in.read(buffer);
            heard += length > 0 ? new String(buffer, 0, length, StandardCharsets.UTF_8) : "";
        } catch (SocketTimeoutException nothing) {
            return;
        }
    }

    private void command(String name, String parameter) throws IOException {
        String json = "{\"command\":\"%s\",\"params\":\"%s\",\"token\":\"%s\"}"
                .formatted(name, parameter.replace("\"", "\\\""), name);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        control.getOutputStream().write((bytes.length + ":" + json + ",").getBytes(StandardCharsets.UTF_8));
    }

    /** Not before it listens: who connects to a free port of this machine again and again may meet himself. */
    private static Socket connected(Program program, CountDownLatch ready, int port) throws IOException {
        try {
            if (ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setSoTimeout(200);
                return socket;
            }
        } catch (InterruptedException interrupted) {
            throw Program.interrupted(interrupted);
        }
        String words = program.words();
        program.close();
        throw new AssertionError("baresip does not get ready:\n" + words);
    }
}
