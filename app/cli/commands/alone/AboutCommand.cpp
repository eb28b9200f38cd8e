// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/alone/AboutCommand.h"

#include "app/cli/Listing.h"
#include "core/about/Components.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AboutCommand)
};
} // namespace

QString AboutCommand::name() const
{
    return QStringLiteral("about");
}

QString AboutCommand::summary() const
{
    return Words::tr("tell the versions of the program and of the libraries it is made of");
}

QString AboutCommand::details() const
{
    return Words::tr("“source” is Debian's source package, under which its security updates are announced. The same "
                     "list stands in the window, under “How a register is protected”.");
}

ExitCode AboutCommand::run(CliContext &context) const
{
    QJsonArray rows;
    const QList<Component> all = components();
    for (const Component &one : all) {
        rows.append(QJsonObject{{QStringLiteral("name"), one.name},
                                {QStringLiteral("version"), one.version},
                                {QStringLiteral("source"), one.source},
                                {QStringLiteral("purpose"), one.purpose}});
    }
    return tell(context, Listing{QStringLiteral("components"),
                                 {QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("source"),
                                  QStringLiteral("purpose")},
                                 rows});
}

} // namespace marac::cli
