package org.linewright.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;

@Timeout(120)
class SippTest {

    private static final int LINES = 200;
    private static final String REGISTER = """
            REGISTER sip:[remote_ip]:[remote_port] SIP/2.0
            Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch];rport
            Max-Forwards: 70
            From: <sip:[field0]@sipp.example>;tag=[pid]T[call_number]
            To: <sip:[field0]@sipp.example>
            Call-ID: [call_id]
            CSeq: %d REGISTER
            Contact: <sip:[field0]@[local_ip]:[local_port]>
            %sExpires: 600
            Content-Length: 0

            """;

    @Test
    void registersTwoHundredLinesOfSipp(@TempDir Path folder) throws IOException, InterruptedException {
        assertTrue(isInstalled(), "This test needs sipp on the PATH; on Debian: apt-get install sip-tester");
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open("sipp.example");
            StringBuilder users = new StringBuilder("SEQUENTIAL\n");
            for (int line = 100; line < 100 + LINES; line++) {
                pbx.accounts().add(Account.draft("sipp.example", "" + line, "P").withPassword(new Secret("pw" + line)));
                users.append(line + ";[authentication username=" + line + " password=pw" + line + "]\n");
            }
            Path scenario = Files.writeString(folder.resolve("register.xml"), scenario());
            Path csv = Files.writeString(folder.resolve("users.csv"), users);
            Path output = folder.resolve("output.txt");
            Process sipp = new ProcessBuilder("sipp", "127.0.0.1:" + pbx.address().getPort(), "-i", "127.0.0.1", //
                    "-sf", scenario.toString(), "-inf", csv.toString(), //
                    "-r", "200", "-m", "" + LINES, "-nostdin", "-timeout", "60s") //
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertTrue(sipp.waitFor(90, TimeUnit.SECONDS));
            assertEquals(0, sipp.exitValue(), () -> tail(output));
            assertEquals(LINES, pbx.bindings().size());
        }
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sipp")));
    }

    private static String scenario() {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <scenario name="register">
                <send retrans="500"><![CDATA[

                %s]]></send>
                <recv response="401" auth="true"/>
                <send retrans="500"><![CDATA[

                %s]]></send>
                <recv response="401" optional="true"/> <!-- the answer to a retransmission may come late -->
                <recv response="200"/>
                </scenario>
                """.formatted(REGISTER.formatted(1, ""), REGISTER.formatted(2, "[field1]\n"));
    }

    private static String tail(Path output) {
        try {
            String all = Files.readString(output);
            return all.substring(Math.max(0, all.length() - 2000));
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
