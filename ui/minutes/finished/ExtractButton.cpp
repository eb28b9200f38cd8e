// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/ExtractButton.h"

#include "ui/shell/OrderPaper.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExtractButton)
};
} // namespace

using namespace Qt::StringLiterals;

QPushButton *extractButton(PageContext &context, const MeetingFile &file, QWidget *host)
{
    auto *button = new QPushButton(Words::tr("Extract for an agency"), host);
    button->setObjectName(u"printExtract"_s);
    auto *menu = new QMenu(button);
    for (const Agency &agency : file.agencies) {
        QObject::connect(
            menu->addAction(Words::tr("For %1…", "an agency").arg(agency.code)), &QAction::triggered, host,
            [&context, host, agency, id = file.meeting.id, ref = file.meeting.ref] {
                orderPaper(host, context,
                           {.kind = documents::DocumentKind::AgencyExtract, .meeting = id, .recipient = agency.id},
                           {ref, agency.code});
            });
    }
    button->setMenu(menu);
    return button;
}

} // namespace marac
