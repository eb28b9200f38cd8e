// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/cli/CliContext.h"
#include "app/cli/HelpText.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString helpSwitch = QStringLiteral("help");
} // namespace

/// A passphrase given as a word stands in the process list and in the shell's history.
static bool givesAPassphrase(const QStringList &words)
{
    static const QRegularExpression shape(QStringLiteral("\\A--?(?:[a-z]+-)?pass(?:phrase|word)?(?:=.*)?\\z"),
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::CaseInsensitiveOption);
    const QStringList options = words.mid(0, words.indexOf(QStringLiteral("--")));
    return std::any_of(options.begin(), options.end(),
                       [](const QString &word) { return shape.match(word).hasMatch(); });
}

/// Sorts the words into options and arguments, or says what is wrong with them.
static Result<CliInput> parse(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QList<CliOption> options = optionsOf(command);
    for (const CliOption &option : options)
        parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    if (!parser.parse(QStringList{command.name()} + words))
        return failure(Problem::Kind::Unavailable,
                       Words::tr("%1 See marac-cli %2 --help.").arg(parser.errorText(), command.name()));

    CliInput input;
    input.arguments = parser.positionalArguments();
    for (const CliOption &option : options) {
        if (!parser.isSet(option.name))
            continue;
        if (option.valueName.isEmpty()) {
            input.switches.append(option.name);
        } else if (parser.values(option.name).size() > 1) {
            return failure(Problem::Kind::Unavailable,
                           Words::tr("--%1 is given twice. Give it once.").arg(option.name));
        } else {
            input.values.insert(option.name, parser.value(option.name));
        }
    }
    return input;
}

static Result<> checkArguments(const Command &command, const CliInput &input)
{
    const QList<CliArgument> wanted = command.arguments();
    const auto least =
        std::count_if(wanted.begin(), wanted.end(), [](const CliArgument &argument) { return !argument.optional; });
    if (input.arguments.size() < least) {
        return failure(Problem::Kind::Unavailable,
                       Words::tr("%1 is missing. See marac-cli %2 --help.")
                           .arg(wanted.at(input.arguments.size()).name, command.name()));
    }
    const bool endless = !wanted.isEmpty() && wanted.last().repeats;
    if (!endless && input.arguments.size() > wanted.size())
        return failure(Problem::Kind::Unavailable,
                       Words::tr("There are more arguments than this command takes. See marac-cli %1 --help.")
                           .arg(command.name()));
    return {};
}

static ExitCode runCommand(const Command &command, const QStringList &words, CliContext &context)
{
    const Result<CliInput> input = parse(command, words);
    if (!input)
        return context.fail(input.error());
    if (input->switches.contains(helpSwitch))
        return context.answer({{QStringLiteral("help"), helpFor(command)}}, helpFor(command));
    if (const Result<> arguments = checkArguments(command, *input); !arguments)
        return context.fail(arguments.error());
    context.setInput(*input);
    return command.run(context);
}

ExitCode refuseUnreadableWords(const QStringList &words, QTextStream &out, QTextStream &err, const Clock &clock)
{
    CliContext context(out, err, clock);
    context.setJson(words.contains(QStringLiteral("--json")));
    return context.misused(Words::tr("A word of the command line is not UTF-8 text, so it would be taken for another. "
                                     "Nothing was done. Type it in a terminal that is set to UTF-8, or rename the file "
                                     "it is the name of."));
}

ExitCode runCommandLine(const QStringList &words, QTextStream &out, QTextStream &err, const Clock &clock)
{
    CliContext context(out, err, clock);
    context.setJson(words.contains(QStringLiteral("--json")));
    if (givesAPassphrase(words)) {
        return context.misused(Words::tr(
            "A passphrase must not stand on the command line, where other programs can see it. Nothing was done. "
            "Use --passphrase-fd or --passphrase-file, and change the passphrase you typed."));
    }
    const std::vector<std::unique_ptr<Command>> commands = allCommands();
    QStringList rest = words;
    while (!rest.isEmpty() && rest.first() == u"--json")
        rest.removeFirst();
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();
    if (name == u"--version") {
        const QString version = QStringLiteral(MARAC_VERSION);
        return context.answer({{QStringLiteral("version"), version}}, QStringLiteral("marac-cli ") + version);
    }
    if (name == u"--help" || name == u"-h" || name == u"help")
        return context.answer({{QStringLiteral("help"), overview(commands)}}, overview(commands));
    const auto found =
        std::find_if(commands.begin(), commands.end(), [&](const auto &command) { return command->name() == name; });
    if (found == commands.end()) {
        return context.misused(name.isEmpty() ? Words::tr("No command is given. See marac-cli --help.")
                                              : Words::tr("There is no such command. See marac-cli --help."));
    }
    return runCommand(**found, rest, context);
}

} // namespace marac::cli
