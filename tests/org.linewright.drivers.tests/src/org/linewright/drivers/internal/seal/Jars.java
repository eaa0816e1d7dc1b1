package org.linewright.drivers.internal.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import jdk.security.jarsigner.JarSigner;

/** Makes jars, signs them, and does to them what somebody in between could do. */
public final class Jars {

    static final String MANIFEST = "META-INF/MANIFEST.MF";
    static final String CLASS = "demo/Driver.class";
    static final String COMPONENT = "OSGI-INF/driver.xml";

    private final Path folder;
    private int count;

    public Jars(Path folder) {
        this.folder = folder;
    }

    /** What a small driver holds. */
    static Map<String, byte[]> driver() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST,
                bytes("Manifest-Version: 1.0\r\nBundle-SymbolicName: demo\r\nBundle-Version: 1.0.0\r\n\r\n"));
        entries.put("demo/", bytes(""));
        entries.put(CLASS, bytes("the code of a driver ".repeat(40)));
        entries.put("demo/Other.class", bytes("other code ".repeat(30)));
        entries.put(COMPONENT, bytes("<component/>"));
        entries.put("demo/empty", bytes(""));
        return entries;
    }

    Path plain() throws IOException {
        return of(driver());
    }

    Path of(Map<String, byte[]> entries) throws IOException {
        return file(zip(entries));
    }

    Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("demo" + count++ + ".jar"), content);
    }

    Path signed(String name, KeyStore.PrivateKeyEntry key) throws IOException {
        return signed(plain(), new JarSigner.Builder(key).signerName(name));
    }

    public Path signed(Path jar, JarSigner.Builder signer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            signer.build().sign(zip, out);
        }
        return file(out.toByteArray());
    }

    /** The same entries but for a change. */
    Path edited(Path jar, Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> entries = entries(jar);
        change.accept(entries);
        return of(entries);
    }

    /** The same bytes but for a change. */
    Path warped(Path jar, UnaryOperator<byte[]> change) throws IOException {
        return file(change.apply(Files.readAllBytes(jar)));
    }

    /** All entries as the framework finds them. */
    static Map<String, byte[]> entries(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Replaces a word wherever it stands by one of the same length. */
    static byte[] replaced(byte[] content, String word, String other) {
        return new String(content, StandardCharsets.ISO_8859_1).replace(word, other)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
