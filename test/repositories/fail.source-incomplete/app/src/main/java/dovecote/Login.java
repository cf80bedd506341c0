package dovecote;

public class Login {
    public String hash() {
        return Keys.HASH;
    }
}
