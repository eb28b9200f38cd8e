// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "ui/shell/Page.h"
#include "ui/widgets/lists/RowsModel.h"

#include <QSet>

#include <optional>

namespace marac {

class ActionSheet;
class AgencyTools;
class ChasePane;
class Choice;
class ListDetail;
class RecordTable;

/// An action as it stands at the moment it is shown.
struct ShownAction
{
    ActionRow row;
    QDateTime now;
};

class ActionsView final : public PageView
{
    Q_OBJECT

public:
    ActionsView(PageContext &context, QWidget *parent);

    void leaveRecord() override;
    void refresh() override;
    void openRecord(qint64 recordId) override;
    bool hasUnsavedWork() const override;
    void openDraft(const Draft &draft) override;

private:
    void showFeedback(AgencyId agency, const QString &code, const QString &path);
    void showChase(AgencyId agency, ActionId chosen);
    QSet<ActionId> toBeChased();
    ActionSheet *sheet() const;
    std::optional<ListPage<ShownAction>> read(ListWanted wanted);
    void readList();
    void show(ActionId id);
    /// Takes the action out of sight; what was typed of it stays among the drafts until it is shown again.
    void shut(const Problem &why);
    void keepKeyboard();

    PageContext &m_context;
    RowsModel<ShownAction> *m_model;
    ListDetail *m_page;
    Choice *m_which;
    AgencyTools *m_agency = nullptr;
    ActionId m_shown;
};

} // namespace marac
