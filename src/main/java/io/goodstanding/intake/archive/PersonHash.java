package io.goodstanding.intake.archive;

import java.util.HexFormat;

/**
 * A person, known again within one account and nowhere else.
 *
 * @param hex 16 bytes as 32 lower-case hexadecimal digits
 */
public record PersonHash(String hex) implements Comparable<PersonHash> {

    /** 16 of HMAC-SHA256's 32 bytes: among 30,000 people a chance collision is below 10⁻²⁹. */
    public static final int BYTES = 16;

    public PersonHash {
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit) || !isLowerCase(hex)) {
            throw new IllegalArgumentException("A person's hash has 32 lower-case hexadecimal digits");
        }
    }

    public static PersonHash of(byte[] bytes) {
        return new PersonHash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(PersonHash other) {
        return hex.compareTo(other.hex);
    }

    private static boolean isLowerCase(String hex) {
        return hex.chars().noneMatch(c -> c >= 'A' && c <= 'F');
    }
}
