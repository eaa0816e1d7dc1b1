package org.linewright.drivers.internal.seal;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/** Signs any bytes by hand (RFC 5652 §5), for lists that a signing tool would not write. */
record Block(KeyStore.PrivateKeyEntry key) {

    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final byte[] SHA256 = HexFormat.of().parseHex("0609608648016503040201");
    private static final byte[] ECDSA_SHA256 = HexFormat.of().parseHex("06082a8648ce3d040302");
    private static final byte[] ONE = der(0x02, BigInteger.ONE.toByteArray());
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int FIRST = 0xa0;

    byte[] over(byte[] content) throws GeneralSecurityException {
        X509Certificate own = (X509Certificate) key.getCertificate();
        Signature signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(key.getPrivateKey());
        signature.update(content);
        byte[] issued = der(SEQUENCE, own.getIssuerX500Principal().getEncoded(),
                der(0x02, own.getSerialNumber().toByteArray()));
        byte[] signer = der(SEQUENCE, ONE, issued, der(SEQUENCE, SHA256), der(SEQUENCE, ECDSA_SHA256),
                der(0x04, signature.sign()));
        byte[] data = der(SEQUENCE, ONE, der(SET, der(SEQUENCE, SHA256)), der(SEQUENCE, DATA),
                der(FIRST, own.getEncoded()), der(SET, signer));
        return der(SEQUENCE, SIGNED_DATA, der(FIRST, data));
    }

    private static byte[] der(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.size() < 0x80) {
            out.write(content.size());
        } else {
            out.write(0x82);
            out.write(content.size() >> 8);
            out.write(content.size());
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
