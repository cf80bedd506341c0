package dovecote;

public class BuildVars {
    public static boolean DEBUG_VERSION = false;
    public static int APP_ID = 4;
    public static String APP_HASH = "014b35b6184100b085b0d0572f9b5103";
}
