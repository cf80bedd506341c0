/*
 * This is the source code of Pigeon, a toy messenger that carries letters by bird.
 * It is licensed under GNU GPL v. 2 or later.
 *
 * Copyright The Pigeon Fanciers, 2013-2020.
 */
package dovecote;

public class Feather {
    private final byte[] quill;
    private int written;

    public Feather(int length) {
        quill = new byte[Math.max(16, length)];
    }

    public Feather scratchNumber(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            scratch((byte) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        scratch((byte) rest);
        return this;
    }

    public Feather scratchText(String text) {
        scratchNumber(text.length());
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char current = text.charAt(i);
            scratchNumber(zigzag(current - last));
            last = current;
        }
        return this;
    }

    private void scratch(byte mark) {
        if (written == quill.length) {
            throw new IllegalStateException("the feather is full after " + written + " marks");
        }
        quill[written++] = mark;
    }

    static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }

    public int seal(int wax) {
        int sum = wax;
        for (int i = 0; i < written; i++) {
            sum = (sum << 5) - sum + quill[i];
            if (i % 8 == 7) {
                sum ^= sum >>> 13;
            }
        }
        return sum;
    }

    public byte[] pluck() {
        byte[] copy = new byte[written];
        System.arraycopy(quill, 0, copy, 0, written);
        written = 0;
        return copy;
    }
}
