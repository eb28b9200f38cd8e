// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/ActionsPage.h"

#include "ui/actions/ActionsView.h"

namespace marac {

using namespace Qt::StringLiterals;

Page actionsPage()
{
    return {u"actions"_s,
            ActionsView::tr("Actions"),
            u"actions"_s,
            50,
            Operation::ConsultActions,
            [](PageContext &context, QWidget *parent) -> PageView * { return new ActionsView(context, parent); },
            Page::Group::Work,
            {},
            {{u"actions/feedback"_s, ActionsView::tr("a report on an action"), Operation::KeepActions},
             {u"actions/chase"_s, ActionsView::tr("the record of a chase"), Operation::KeepActions},
             {u"actions/takeBack"_s, ActionsView::tr("a reason for taking a report back"), Operation::KeepActions}}};
}

} // namespace marac
