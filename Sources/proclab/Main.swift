@main
struct Proclab {
    static func main() {}
}
